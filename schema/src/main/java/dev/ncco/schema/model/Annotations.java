package dev.ncco.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a value in the schema.
 *
 * @param node the node of the definition
 * @param description the description
 * @param source the URL of the documentation
 * @param examples valid values, as Java maps, lists and scalars
 * @param unit the unit of a number or a length, or an empty string
 * @param secret whether the value must not be shown
 * @param deprecated whether the value is deprecated
 * @param replacedBy the replacement of a deprecated value, or an empty string
 * @param recommended the effect of the absence of a recommended optional member, or an empty string
 * @param hints hints for common mistakes
 * @param absent the meaning of the absence of the member, if only deprecated documents lack it
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
     * @param means the value that the absence of the member represents
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
     * Returns the value that the platform uses if the value is absent.
     *
     * @return the default as text, or an empty string
     */
    public String defaultValue() {
        Object value = node.find("default");
        return value == null ? "" : String.valueOf(value);
    }

    /**
     * Returns the release of the API that introduced the value.
     *
     * @return the release, or an empty string
     */
    public String since() {
        SchemaNode since = node.own("x-since");
        return since == null ? "" : since.text();
    }
}
