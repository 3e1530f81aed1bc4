package dev.ncco.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a value is shown to people who do not know its name; what the schema leaves out is empty.
 *
 * @param icon an SVG path in a square of 24
 * @param label what it is or does: the first phrase that fits
 * @param details what else matters: of each list the first phrase that fits
 * @param next what may take over after it: the first phrase that fits
 * @param end where a call goes on after it, if nothing after it runs: the first phrase that fits
 * @param records what is recorded from it on, {@code action} or {@code call}: the first phrase that fits
 * @param values the words for the values of a text
 */
public record Depiction(
        String icon,
        List<Phrase> label,
        List<List<Phrase>> details,
        List<Phrase> next,
        List<Phrase> end,
        List<Phrase> records,
        Map<String, String> values) {

    /** Of a value about which its schema says nothing. */
    public static final Depiction NONE =
            new Depiction("", List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /**
     * Words for objects of some form.
     *
     * @param words the words; {@code {member}} stands for a value, {@code {member:host}} for a part of it
     * @param with the members that the object has, by their paths
     * @param without the members that it does not have, by their paths
     * @param is the values that members of it have, by their paths
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
     * Reads how a value is shown.
     *
     * @param shape the shape of the value
     * @return what its schema says
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
