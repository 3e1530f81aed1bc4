package dev.ncco.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says about a value besides its form.
 *
 * @param node where its definition stands
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
        SchemaNode node,
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

        static @Nullable Absent of(@Nullable SchemaNode node) {
            SchemaNode means = node == null ? null : node.own("means");
            return node == null || means == null ? null : new Absent(means.value(), node.text("description"));
        }
    }

    static Annotations of(SchemaNode node) {
        Map<String, String> hints = new LinkedHashMap<>();
        SchemaNode listed = node.child("x-hints");
        if (listed != null) {
            for (Map.Entry<String, Object> hint : listed.json().entrySet()) {
                hints.put(hint.getKey(), String.valueOf(hint.getValue()));
            }
        }
        return new Annotations(
                node,
                node.text("description"),
                node.source(),
                values(node.elements("examples")),
                node.text("x-unit"),
                node.flag("x-secret"),
                node.flag("deprecated"),
                node.text("x-replaced-by"),
                node.text("x-recommended"),
                hints,
                Absent.of(node.child("x-absent")));
    }

    static List<Object> values(List<SchemaNode> nodes) {
        List<Object> values = new ArrayList<>();
        for (SchemaNode node : nodes) {
            values.add(node.value());
        }
        return values;
    }

    /**
     * Returns what the platform takes where the value is absent.
     *
     * @return the default as text, or an empty string
     */
    public String defaultValue() {
        Object value = node.find("default");
        return value == null ? "" : String.valueOf(value);
    }

    /**
     * Returns the release of the API that brought it.
     *
     * @return what brought it, or an empty string
     */
    public String since() {
        SchemaNode since = node.own("x-since");
        return since == null ? "" : since.text();
    }
}
