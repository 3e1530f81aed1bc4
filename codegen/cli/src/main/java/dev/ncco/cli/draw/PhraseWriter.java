package dev.ncco.cli.draw;

import dev.ncco.schema.model.Depiction.Phrase;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Replaces the placeholders in the phrases of a schema with the values of an object. */
final class PhraseWriter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+)(?::([a-z]+))?}");

    private final JsonNode object;
    private final ObjectShape shape;
    private final boolean defaults;

    private PhraseWriter(JsonNode object, ObjectShape shape, boolean defaults) {
        this.object = object;
        this.shape = shape;
        this.defaults = defaults;
    }

    /** Returns a writer that uses the members of the object. */
    static PhraseWriter of(JsonNode object, ObjectShape shape) {
        return new PhraseWriter(object, shape, false);
    }

    /** Returns a writer that uses the members of the object, and the defaults of missing ones. */
    static PhraseWriter complete(JsonNode object, ObjectShape shape) {
        return new PhraseWriter(object, shape, true);
    }

    /** Returns the first phrase whose conditions and placeholders are satisfied, or an empty string. */
    String first(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            String words = fits(phrase) ? fill(phrase.words()) : null;
            if (words != null) {
                return words;
            }
        }
        return "";
    }

    private boolean fits(Phrase phrase) {
        for (Map.Entry<String, Object> is : phrase.is().entrySet()) {
            if (!at(is.getKey()).asString("").equals(String.valueOf(is.getValue()))) {
                return false;
            }
        }
        return phrase.with().stream().noneMatch(path -> at(path).isMissingNode())
                && phrase.without().stream().allMatch(path -> at(path).isMissingNode());
    }

    /** Returns the phrase with its values, or null if a value is missing. */
    private @Nullable String fill(String words) {
        Matcher placeholder = PLACEHOLDER.matcher(words);
        StringBuilder filled = new StringBuilder();
        while (placeholder.find()) {
            String path = placeholder.group(1);
            String value = ValueWords.of(at(path), shapeAt(path), placeholder.group(2));
            if (value.isBlank() && defaults && at(path).isMissingNode()) {
                Shape member = shapeAt(path);
                value = member == null ? "" : member.annotations().defaultValue();
            }
            if (value.isBlank()) {
                return null;
            }
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return placeholder.appendTail(filled).toString();
    }

    /** Returns the value at a path. For a list, returns the first element. */
    private JsonNode at(String path) {
        JsonNode node = object;
        for (String name : path.split("\\.", -1)) {
            node = (node.isArray() ? node.path(0) : node).path(name);
        }
        return node;
    }

    private @Nullable Shape shapeAt(String path) {
        Shape at = shape;
        for (String name : path.split("\\.", -1)) {
            Shape one = at instanceof ListShape list ? list.item() : at;
            ObjectShape.Member member = one instanceof ObjectShape holder ? holder.member(name) : null;
            if (member == null) {
                return null;
            }
            at = member.shape();
        }
        return at;
    }
}
