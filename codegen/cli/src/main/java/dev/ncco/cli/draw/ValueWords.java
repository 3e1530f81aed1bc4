package dev.ncco.cli.draw;

import dev.ncco.schema.model.Depiction;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes a value in few words. An invalid value is described as it was probably meant. */
final class ValueWords {

    /** The maximum number of list elements to show. */
    private static final int ELEMENTS = 8;

    private ValueWords() {}

    /**
     * Describes a value.
     *
     * @param value the value
     * @param shape the shape of the value, or null if unknown
     * @param part the part of a URL to show, {@code host} or {@code file}, or null for the whole URL
     * @return the description; blank if there is no value
     */
    static String of(JsonNode value, @Nullable Shape shape, @Nullable String part) {
        Shape item = shape instanceof ListShape list ? list.item() : shape;
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            for (int i = 0; i < Math.min(value.size(), ELEMENTS); i++) {
                elements.add(of(value.get(i), item, part));
            }
            return String.join(" or ", elements);
        }
        if (value.isObject()) {
            return object(value, item);
        }
        String text = value.asString("");
        if ("host".equals(part)) {
            return host(text);
        }
        return "file".equals(part) ? file(text) : text(text, item);
    }

    /** Describes an object by the label of its shape. */
    static String object(JsonNode value, @Nullable Shape shape) {
        ObjectShape known = shape instanceof ObjectShape object ? object : null;
        String unknown = "something unknown";
        if (shape instanceof UnionShape union) {
            known = union.choice(value.path(union.discriminator()).asString(""));
            unknown = "an unknown " + union.name();
        }
        if (known == null) {
            return unknown;
        }
        String words = PhraseWriter.of(value, known).first(known.depiction().label());
        return words.isEmpty() ? known.name() : words;
    }

    private static String text(String text, @Nullable Shape shape) {
        if (shape instanceof TextShape known) {
            String words = Depiction.of(known).values().get(text);
            return words != null ? words : known.spoken() ? spoken(text) : text;
        }
        return text;
    }

    /** Removes SSML tags. */
    private static String spoken(String text) {
        return text.startsWith("<speak")
                ? text.replaceAll("<[^<>]*>", " ").replaceAll("\\s+", " ").strip()
                : text;
    }

    private static String file(String url) {
        String path = upTo(url, "?#");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? host(url) : last;
    }

    private static String host(String url) {
        return upTo(url.replaceFirst("^[a-z]+://", ""), "/?#");
    }

    /** Returns the text before the first of some characters. */
    private static String upTo(String text, String ends) {
        int end = 0;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
