package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Span;
import java.util.List;
import java.util.Map;

/** Suggests the constant of an enumeration for an unknown value. */
final class ConstantHints {

    private ConstantHints() {}

    static Edit[] replacement(LocatedValue located, List<String> values) {
        String value =
                located.node() instanceof ScalarNode scalar && scalar.value().isString()
                        ? scalar.value().stringValue()
                        : "";
        String meant = SpellingSuggester.closest(value, values);
        return meant == null ? new Edit[0] : replacement(located.node().span(), value, meant, values);
    }

    /**
     * Replacing a constant in another case is safe; replacing a misspelled one is unsafe, and requires a single match.
     */
    static Edit[] replacement(Span span, String value, String meant, List<String> values) {
        if (value.equalsIgnoreCase(meant)) {
            return new Edit[] {new Edit(span, Quote.json(meant))};
        }
        return SpellingSuggester.isOnlyClosest(meant, value, values)
                ? new Edit[] {Edit.unsafe(span, Quote.json(meant))}
                : new Edit[0];
    }

    static String didYouMean(LocatedValue located, List<String> values, Map<String, String> hints) {
        String value =
                located.node() instanceof ScalarNode scalar && scalar.value().isString()
                        ? scalar.value().stringValue()
                        : null;
        String hint = value == null ? null : hints.get(value);
        String closest = value == null ? null : SpellingSuggester.closest(value, values);
        if (hint != null) {
            return hint;
        }
        return closest != null
                ? "did you mean \"" + closest + "\"?"
                : values.size() == 1 ? "write \"" + values.get(0) + "\"" : "";
    }
}
