package dev.ncco.cli.draw;

import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes an action without {@code x-drawing}, from its schema. */
final class SchemaWords {

    private static final int MEMBERS = 4;
    private static final int VALUE = 40;

    private SchemaWords() {}

    /** Returns the first sentence of the description. */
    static String of(ObjectShape shape) {
        return shape.annotations()
                .description()
                .replaceFirst("\\.(\\s.*)?$", "")
                .replace("`", "");
    }

    /** Returns the main members: required ones first, then the others in the order of the document. */
    static List<String> members(JsonNode action, @Nullable ObjectShape shape) {
        List<String> required = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : action.properties()) {
            Member member = shape == null ? null : shape.member(entry.getKey());
            if (entry.getKey().equals("action")
                    || member != null && member.shape().annotations().secret()) {
                continue;
            }
            List<String> some = member != null && member.required() ? required : others;
            some.add(entry.getKey() + value(entry.getValue(), member == null));
        }
        required.addAll(others);
        return required.subList(0, Math.min(MEMBERS, required.size()));
    }

    /** Hides the value of an unknown member, which may be a secret. */
    private static String value(JsonNode value, boolean hidden) {
        if (hidden || value.isContainer()) {
            return "";
        }
        String text = value.asString("");
        return ": "
                + (text.codePointCount(0, text.length()) > VALUE
                        ? text.substring(0, text.offsetByCodePoints(0, VALUE)) + "…"
                        : text);
    }
}
