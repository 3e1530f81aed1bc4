package dev.ncco.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts and the icon that describe a value in drawings; parts that the schema does not define are empty.
 *
 * @param icon an SVG path in a 24 by 24 square
 * @param label the title: the first applicable phrase
 * @param details further texts: the first applicable phrase of each list
 * @param next what may replace the NCCO afterward: the first applicable phrase
 * @param end where the call continues if no further action runs: the first applicable phrase
 * @param records what is recorded from here, {@code action} or {@code call}: the first applicable phrase
 * @param values the texts for values of a string
 */
public record Depiction(
        String icon,
        List<Phrase> label,
        List<List<Phrase>> details,
        List<Phrase> next,
        List<Phrase> end,
        List<Phrase> records,
        Map<String, String> values) {

    /** The depiction of a value for which the schema defines none. */
    public static final Depiction NONE =
            new Depiction("", List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /**
     * A phrase with its conditions.
     *
     * @param words the phrase; {@code {member}} is replaced by a value, {@code {member:host}} by a part of it
     * @param with the paths of members that the object must have
     * @param without the paths of members that the object must not have
     * @param is the required values of members, by path
     */
    public record Phrase(String words, List<String> with, List<String> without, Map<String, Object> is) {

        private static Phrase of(SchemaNode node) {
            SchemaNode is = node.own("is");
            return node.value() instanceof String words
                    ? new Phrase(words, List.of(), List.of(), Map.of())
                    : new Phrase(
                            node.text("words"),
                            node.texts("with"),
                            node.texts("without"),
                            is == null ? Map.of() : is.json());
        }

        private static List<Phrase> all(@Nullable SchemaNode node) {
            List<Phrase> phrases = new ArrayList<>();
            if (node != null && node.value() instanceof List<?>) {
                for (SchemaNode element : node.elements()) {
                    phrases.add(of(element));
                }
            } else if (node != null) {
                phrases.add(of(node));
            }
            return phrases;
        }
    }

    /**
     * Reads the depiction of a value.
     *
     * @param shape the shape
     * @return the depiction in its schema
     */
    public static Depiction of(Shape shape) {
        SchemaNode node = shape.annotations().node().child("x-drawing");
        if (node == null) {
            return NONE;
        }
        List<List<Phrase>> details = new ArrayList<>();
        for (SchemaNode detail : node.elements("details")) {
            details.add(Phrase.all(detail));
        }
        Map<String, String> values = new LinkedHashMap<>();
        SchemaNode named = node.child("values");
        if (named != null) {
            named.json().forEach((value, words) -> values.put(value, String.valueOf(words)));
        }
        return new Depiction(
                node.text("icon"),
                Phrase.all(node.child("label")),
                details,
                Phrase.all(node.child("next")),
                Phrase.all(node.child("end")),
                Phrase.all(node.child("records")),
                values);
    }
}
