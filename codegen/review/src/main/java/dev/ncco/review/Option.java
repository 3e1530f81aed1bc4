package dev.ncco.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A member of an object in a schema file.
 *
 * @param file the schema file of the object
 * @param pointer the JSON Pointer of the member in the file
 * @param object the name of the object in rule ids
 * @param name the name of the member
 * @param required whether the member is required
 * @param constraint the keywords that limit the value, with references resolved
 * @param description the description
 * @param source the link to the documentation
 * @param examples valid values
 * @param line the line of the member in the file
 */
public record Option(
        String file,
        String pointer,
        String object,
        String name,
        boolean required,
        Map<String, JsonNode> constraint,
        String description,
        String source,
        List<JsonNode> examples,
        int line) {

    /** The keywords that decide which values are valid, and whether callers should still set the option. */
    static final Set<String> LIMITS = Set.of(
            "type",
            "const",
            "enum",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "minProperties",
            "uniqueItems",
            "x-spoken-length",
            "format",
            "deprecated");

    /** The keywords whose value is a schema for values inside of the value. */
    static final List<String> SCHEMAS = List.of("items", "propertyNames", "additionalProperties");

    /**
     * Returns the key of the option.
     *
     * @return the names of the object and the member, as in rule ids
     */
    public String key() {
        return object + "." + name;
    }

    @Nullable
    JsonNode limit(String keyword) {
        return constraint.get(keyword);
    }

    /** Returns the limits as JSON, with the keywords in order. */
    String json() {
        StringBuilder out = new StringBuilder("{");
        new TreeMap<>(constraint)
                .forEach((keyword, value) -> out.append(out.length() == 1 ? "" : ", ")
                        .append('"')
                        .append(keyword)
                        .append("\": ")
                        .append(value));
        return out.append('}').toString();
    }

    boolean sameLimits(Option other) {
        return constraint.equals(other.constraint) && required == other.required;
    }

    boolean sameWords(Option other) {
        return Objects.equals(description, other.description);
    }
}
