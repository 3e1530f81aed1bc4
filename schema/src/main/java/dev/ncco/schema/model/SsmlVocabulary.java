package dev.ncco.schema.model;

import dev.ncco.schema.text.Automaton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The SSML elements and their attributes. */
public final class SsmlVocabulary {

    /** The vocabulary of a text that is not SSML. */
    static final SsmlVocabulary NONE = new SsmlVocabulary(Map.of());

    private final Map<String, Map<String, Value>> elements;

    /**
     * The value of an attribute.
     *
     * @param constants the allowed values; any if empty
     * @param pattern the required pattern, or null
     * @param words a description of the pattern
     */
    public record Value(List<String> constants, @Nullable Predicate<String> pattern, String words) {

        /**
         * Returns whether a value is allowed for the attribute.
         *
         * @param value the value
         * @return {@code true} if it is allowed
         */
        public boolean fits(String value) {
            return (constants.isEmpty() || constants.contains(value)) && (pattern == null || pattern.test(value));
        }
    }

    private SsmlVocabulary(Map<String, Map<String, Value>> elements) {
        this.elements = elements;
    }

    static SsmlVocabulary of(SchemaNode definition) {
        Map<String, Map<String, Value>> elements = new LinkedHashMap<>();
        for (Map.Entry<String, SchemaNode> element : definition.members().entrySet()) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (Map.Entry<String, SchemaNode> attribute :
                    element.getValue().members().entrySet()) {
                values.put(attribute.getKey(), value(attribute.getValue()));
            }
            elements.put(element.getKey(), values);
        }
        return new SsmlVocabulary(elements);
    }

    private static Value value(SchemaNode definition) {
        Automaton pattern = definition.has("pattern") ? Automaton.of(definition.text("pattern")) : null;
        return new Value(definition.texts("enum"), pattern, definition.text("x-shape"));
    }

    /**
     * Returns the elements.
     *
     * @return the names
     */
    public Collection<String> elements() {
        return Collections.unmodifiableSet(elements.keySet());
    }

    /**
     * Returns the attributes of an element.
     *
     * @param element its name
     * @return the attributes, or null if there is no such element
     */
    public @Nullable Map<String, Value> attributes(String element) {
        return elements.get(element);
    }
}
