package dev.ncco.schema.model;

import dev.ncco.schema.text.Automaton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of SSML and their attributes. */
public final class SsmlVocabulary {

    /** A text that has none. */
    static final SsmlVocabulary NONE = new SsmlVocabulary(Map.of());

    private final Map<String, Map<String, Value>> elements;

    /**
     * The value of an attribute.
     *
     * @param constants the only values that it may have; any where there are none
     * @param pattern its form; any form if it is null
     * @param words the form in words
     */
    public record Value(List<String> constants, @Nullable Automaton pattern, String words) {

        /**
         * Tells whether the attribute may have a value.
         *
         * @param value the value
         * @return whether it may
         */
        public boolean fits(String value) {
            return (constants.isEmpty() || constants.contains(value)) && (pattern == null || pattern.matches(value));
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
     * @return their names
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
