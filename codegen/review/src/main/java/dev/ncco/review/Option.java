package dev.ncco.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A member of an object, as a schema file has it.
 *
 * @param file the schema file of the object
 * @param pointer its JSON Pointer in the file
 * @param object the object's name in rules
 * @param name its name in JSON
 * @param required whether it has to be there
 * @param constraint the keywords that limit it, resolved
 * @param description what is said of it
 * @param source the link to where that stands
 * @param examples values that are right
 * @param line the line in the file
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

    /** The keywords that decide which values are right. */
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
            "uniqueItems",
            "x-spoken-length",
            "format",
            "items",
            "$ref",
            "anyOf");

    /**
     * Returns what it is called.
     *
     * @return the object and the member, as in rule ids
     */
    public String key() {
        return object + "." + name;
    }

    @Nullable
    JsonNode limit(String keyword) {
        return constraint.get(keyword);
    }

    /** The limits as JSON, with the keywords in order. */
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
