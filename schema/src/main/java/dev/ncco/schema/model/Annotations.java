package dev.ncco.schema.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says about a value besides its form.
 *
 * @param description what it is
 * @param source the link to where that stands
 * @param examples values that are right, as Java maps, lists and scalars
 * @param unit what a number or a length counts, or an empty string
 * @param secret whether it is never shown
 * @param deprecated whether something else has taken its place
 * @param replacedBy what that is, or an empty string
 * @param recommended what happens if an optional member that should be there is absent, or an empty string
 * @param hints hints for what is often written by mistake
 * @param absent what the absence of the member means, if only deprecated documents lack it
 */
public record Annotations(
        String description,
        String source,
        List<Object> examples,
        String unit,
        boolean secret,
        boolean deprecated,
        String replacedBy,
        String recommended,
        Map<String, String> hints,
        @Nullable Absent absent) {

    /**
     * The deprecated form of an object that lacks a member.
     *
     * @param means the value that the absence of the member stands for
     * @param sentence the sentence that reports the form
     */
    public record Absent(Object means, String sentence) {

        static @Nullable Absent of(@Nullable SchemaNode definition) {
            Object means = definition == null ? null : definition.json().get("means");
            return definition == null || means == null ? null : new Absent(means, definition.text("description"));
        }
    }

    private static Map<String, String> hints(@Nullable SchemaNode definition) {
        Map<String, String> hints = new LinkedHashMap<>();
        if (definition != null) {
            definition.json().forEach((name, hint) -> hints.put(name, String.valueOf(hint)));
        }
        return hints;
    }

    static Annotations of(SchemaNode definition) {
        return new Annotations(
                definition.text("description"),
                definition.text("x-source"),
                definition.list("examples"),
                definition.text("x-unit"),
                definition.flag("x-secret"),
                definition.flag("deprecated"),
                definition.text("x-replaced-by"),
                definition.text("x-recommended"),
                hints(definition.child("x-hints")),
                Absent.of(definition.child("x-absent")));
    }
}
