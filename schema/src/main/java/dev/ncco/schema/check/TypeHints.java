package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Span;
import java.util.List;

/** Hints and repairs for values of a wrong type. */
final class TypeHints {

    static final String WITHOUT_BRACKETS = "remove the brackets";

    private TypeHints() {}

    static String hint(LocatedValue located) {
        Shape shape = located.shape();
        if (withoutBrackets(located).length > 0) {
            return WITHOUT_BRACKETS;
        }
        if (located.node() instanceof ScalarNode scalar) {
            if (shape instanceof TextShape text
                    && text.values().isEmpty()
                    && text.fits(scalar.value().asString())) {
                return located.isSecret()
                        ? "write it in quotes"
                        : "write it in quotes: " + Quote.text(scalar.value().asString());
            }
        }
        if (located.node() instanceof ObjectNode object
                && shape instanceof ListShape list
                && !(list.item() instanceof TextShape)) {
            if (object.members().isEmpty()) {
                return list.min() == 0 ? "write []" : example(located);
            }
            return "put it in brackets: [ … ]";
        }
        String hint =
                located.node() instanceof ScalarNode scalar && scalar.value().isString()
                        ? TextHints.ofScheme(located, scalar.value().stringValue())
                        : null;
        if (shape instanceof TextShape text && text.values().size() == 1) {
            return "write \"" + text.values().get(0) + "\"";
        }
        return hint == null ? example(located) : hint;
    }

    /** A hint with an example; that of a list is more specific than that of its elements. */
    static String example(LocatedValue located) {
        LocatedValue parent = located.parent();
        return located.shape() instanceof TextShape
                        && parent != null
                        && parent.shape() instanceof ListShape list
                        && !list.annotations().examples().isEmpty()
                        && list.annotations().examples().get(0) instanceof List<?> elements
                        && !elements.isEmpty()
                ? "for example " + Quote.json(elements.get(0))
                : Phrases.example(located.shape().annotations());
    }

    /** Removes the brackets around the only element of a list, if that is valid in the place of the list. */
    static Edit[] withoutBrackets(LocatedValue located) {
        if (!(located.node() instanceof ArrayNode array)
                || array.elements().size() != 1
                || located.shape() instanceof ListShape
                || !MemberHints.fits(array.elements().get(0), located.shape())) {
            return new Edit[0];
        }
        Span element = array.elements().get(0).span();
        // Only deletes, as the element may be secret.
        return new Edit[] {
            new Edit(new Span(array.span().start(), element.start()), ""),
            new Edit(new Span(element.end(), array.span().end()), "")
        };
    }

    /** Removes brackets, or puts a number that is valid as a string in quotes and keeps its digits. */
    static Edit[] repair(LocatedValue located) {
        Edit[] brackets = withoutBrackets(located);
        if (brackets.length > 0) {
            return brackets;
        }
        return located.node() instanceof ScalarNode scalar
                        && scalar.value().isIntegralNumber()
                        && located.shape() instanceof TextShape shape
                        && !shape.annotations().secret()
                        && shape.values().isEmpty()
                        && shape.fits(scalar.value().asString())
                ? new Edit[] {
                    new Edit(located.node().span(), Quote.json(scalar.value().asString()))
                }
                : new Edit[0];
    }
}
