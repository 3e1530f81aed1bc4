package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Location;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.HugeNumber;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.Surrogates;
import dev.ncco.schema.text.SyntaxPhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Walks a document together with its shape: reports what a schema cannot express, and returns a copy in which every
 * recognized mistake is corrected. The validator checks the copy, so that each mistake leads to one finding.
 */
final class Normalizer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Findings findings;
    private final Values values;
    private final MemberNames names;
    private final OldForms oldForms;

    Normalizer(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
        this.names = new MemberNames(findings);
        this.oldForms = new OldForms(findings);
    }

    /**
     * A document that is ready for validation.
     *
     * @param root the values as written
     * @param copy the values as intended
     */
    record Normalized(LocatedValue root, JsonNode copy) {}

    Normalized normalize(Node node, Shape shape) {
        if (shape instanceof ListShape list
                && node instanceof ObjectNode object
                && isWrapped(object)
                && !hasDiscriminator(object, list.item())) {
            return unwrapped(object, list);
        }
        return normalized(LocatedValue.root(node, shape, Pointer.ROOT));
    }

    private Normalized normalized(LocatedValue root) {
        return new Normalized(root, value(root));
    }

    /** Whether an object contains an NCCO, as a call does. */
    static boolean isWrapped(ObjectNode object) {
        return object.members().stream().anyMatch(m -> m.name().equals("ncco") && m.value() instanceof ArrayNode);
    }

    private Normalized unwrapped(ObjectNode object, ListShape list) {
        Node ncco = object.members().stream()
                .filter(m -> m.name().equals("ncco"))
                .findFirst()
                .orElseThrow()
                .value();
        LocatedValue whole = LocatedValue.root(object, list, Pointer.ROOT);
        findings.add(
                whole,
                "type",
                Severity.ERROR,
                whole.opening(),
                whole.label() + " " + LimitPhrases.mustBe("an array", "an object"),
                "write only the array in \"ncco\"",
                Edit.unsafe(new Span(object.span().start(), ncco.span().start()), ""),
                Edit.unsafe(new Span(ncco.span().end(), object.span().end()), ""));
        return normalized(LocatedValue.root(ncco, list, Pointer.ROOT.member("ncco")));
    }

    private JsonNode value(LocatedValue located) {
        Node node = located.node();
        Shape shape = located.shape();
        if (node instanceof HugeNumber huge) {
            findings.add(
                    DocumentRule.NUMBER_RANGE,
                    huge.span(),
                    located.pointer(),
                    SyntaxPhrases.NUMBER_RANGE,
                    SyntaxDiagnosis.PLAIN_NUMBER);
            located.markReported();
            return NODES.numberNode(0);
        }
        if (shape instanceof ListShape list && !(node instanceof ArrayNode) && fitsAsElement(node, list.item())) {
            return wrapped(located, list);
        }
        if (shape instanceof UnionShape union && !(node instanceof ObjectNode)) {
            return standIn(located, union);
        }
        if (node instanceof ArrayNode array) {
            return array(located, array);
        }
        if (node instanceof ObjectNode object) {
            return object(located, object);
        }
        return values.check(located, ((ScalarNode) node).value());
    }

    /** Replaces an invalid value of a union, for which the validator would report errors for every shape. */
    private JsonNode standIn(LocatedValue located, UnionShape union) {
        located.markReported();
        if (located.node() instanceof ScalarNode scalar
                && scalar.value().isString()
                && Surrogates.indexOfUnpaired(scalar.value().stringValue()) >= 0) {
            values.unpairedSurrogate(scalar.span(), located.pointer(), LimitPhrases.UNPAIRED_IN_STRING);
            return NODES.objectNode();
        }
        Edit[] brackets = TypeHints.withoutBrackets(located);
        String mistake = NullValues.isNull(located)
                ? LimitPhrases.mustNotBeNull()
                : LimitPhrases.mustBe("an object", ErrorTranslator.found(located));
        findings.add(
                located,
                "type",
                Severity.ERROR,
                located.subject() + " " + mistake,
                brackets.length > 0 ? TypeHints.WITHOUT_BRACKETS : Phrases.example(union.annotations()),
                brackets);
        return NODES.objectNode();
    }

    /** Whether the value is valid as the only element of a list; if not, what was intended is unknown. */
    private boolean fitsAsElement(Node node, Shape item) {
        if (node instanceof ObjectNode object) {
            return findings.lenient()
                    ? item instanceof UnionShape || item instanceof ObjectShape
                    : hasDiscriminator(object, item);
        }
        if (!(node instanceof ScalarNode scalar && scalar.value().isString() && item instanceof TextShape text)) {
            return false;
        }
        String value = scalar.value().stringValue();
        // The lenient reader accepts any string as a list of one element, and checks the string afterward.
        return findings.lenient()
                || text.fits(value)
                        && (text.values().isEmpty() || SpellingSuggester.sameBut(value, text.values()) != null);
    }

    private static boolean hasDiscriminator(ObjectNode object, Shape item) {
        return item instanceof UnionShape union
                && object.members().stream().anyMatch(m -> m.name().equals(union.discriminator()));
    }

    private JsonNode wrapped(LocatedValue located, ListShape list) {
        Span span = located.node().span();
        findings.add(
                located,
                "type",
                findings.understood(),
                located.label() + " " + LimitPhrases.mustBe("an array", ErrorTranslator.found(located)),
                "put it in brackets: [ … ]",
                new Edit(new Span(span.start(), span.start()), "["),
                new Edit(new Span(span.end(), span.end()), "]"));
        LocatedValue element = located.add("0", located.node(), located.key(), list.item(), located.pointer());
        return NODES.arrayNode().add(value(element));
    }

    private JsonNode array(LocatedValue located, ArrayNode array) {
        Shape item = located.shape() instanceof ListShape list ? list.item() : AnyShape.ANYTHING;
        tools.jackson.databind.node.ArrayNode copy = NODES.arrayNode();
        for (Node element : array.elements()) {
            if (findings.full()) {
                break;
            }
            int index = copy.size();
            Pointer pointer = located.pointer().element(index);
            copy.add(value(located.add(Integer.toString(index), element, null, item, pointer)));
        }
        return copy;
    }

    private JsonNode object(LocatedValue located, ObjectNode object) {
        Map<String, Node.Member> members = unique(object, located.pointer());
        if (located.shape() instanceof UnionShape union) {
            MemberNames.Choice choice = names.choose(located, union, members);
            if (choice == null) {
                return free(located, AnyShape.ANYTHING, members);
            }
            located.narrow(choice.shape());
            return closed(located, choice.shape(), members, choice.guessed())
                    .put(union.discriminator(), choice.value());
        }
        if (located.shape() instanceof ObjectShape shape) {
            return closed(located, shape, members, false);
        }
        return free(located, located.shape() instanceof MapShape map ? map.values() : AnyShape.ANYTHING, members);
    }

    private tools.jackson.databind.node.ObjectNode closed(
            LocatedValue located, ObjectShape shape, Map<String, Node.Member> members, boolean guessed) {
        tools.jackson.databind.node.ObjectNode copy = NODES.objectNode();
        List<Node.Member> deprecated = new ArrayList<>();
        members.forEach((name, member) -> {
            if (findings.full()) {
                located.markReported();
                return;
            }
            Pointer pointer = located.pointer().member(member.name());
            Member known = names.resolve(located, shape, member, members);
            String inCopy = known == null ? name : known.name();
            Shape wanted = known == null ? AnyShape.ANYTHING : known.shape();
            JsonNode value = value(located.add(inCopy, member.value(), member.key(), wanted, pointer));
            if (known != null || shape.open() || findings.lenient()) {
                copy.set(inCopy, value);
            }
            if (known != null && known.shape().annotations().deprecated()) {
                deprecated.add(member);
            }
        });
        // An older form of a guessed action is no finding yet.
        if (!guessed) {
            oldForms.report(located, shape, members, deprecated);
        }
        return copy;
    }

    private JsonNode free(LocatedValue located, Shape values, Map<String, Node.Member> members) {
        tools.jackson.databind.node.ObjectNode copy = NODES.objectNode();
        members.forEach((name, member) -> {
            Pointer pointer = located.pointer().member(name);
            copy.set(name, value(located.add(name, member.value(), member.key(), values, pointer)));
        });
        return copy;
    }

    private Map<String, Node.Member> unique(ObjectNode object, Pointer pointer) {
        Map<String, Node.Member> unique = new LinkedHashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < object.members().size(); i++) {
            Node.Member member = object.members().get(i);
            if (findings.full()) {
                break;
            }
            if (Surrogates.indexOfUnpaired(member.name()) >= 0) {
                values.unpairedSurrogate(member.key(), pointer.member(member.name()), LimitPhrases.UNPAIRED_IN_NAME);
            }
            Integer before = last.put(member.name(), i);
            if (before != null) {
                duplicate(object, before, member, pointer.member(member.name()));
            }
            unique.put(member.name(), member);
        }
        return unique;
    }

    private void duplicate(ObjectNode object, int index, Node.Member member, Pointer pointer) {
        Node.Member before = object.members().get(index);
        Location first = findings.lines().place(before.key());
        boolean same = same(before.value(), member.value());
        Node.Member next = object.members().get(index + 1);
        findings.add(
                DocumentRule.DUPLICATE_KEY,
                member.key(),
                pointer,
                SyntaxPhrases.duplicate(member.name()),
                "delete it or the earlier one, in line " + first.line() + ", column " + first.column()
                        + (same ? ", which has the same value" : ", which has another value"),
                same
                        ? new Edit[] {
                            new Edit(new Span(before.key().start(), next.key().start()), "")
                        }
                        : new Edit[0]);
    }

    private static boolean same(Node one, Node other) {
        if (one instanceof ObjectNode a && other instanceof ObjectNode b) {
            return a.members().size() == b.members().size()
                    && IntStream.range(0, a.members().size())
                            .allMatch(i -> a.members()
                                            .get(i)
                                            .name()
                                            .equals(b.members().get(i).name())
                                    && same(
                                            a.members().get(i).value(),
                                            b.members().get(i).value()));
        }
        if (one instanceof ArrayNode a && other instanceof ArrayNode b) {
            return a.elements().size() == b.elements().size()
                    && IntStream.range(0, a.elements().size())
                            .allMatch(
                                    i -> same(a.elements().get(i), b.elements().get(i)));
        }
        return one instanceof ScalarNode a
                && other instanceof ScalarNode b
                && a.value().equals(b.value());
    }
}
