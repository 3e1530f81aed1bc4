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
import dev.ncco.schema.source.Pointers;
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
 * Goes through a document beside its shape: reports what no schema can say, and hands on a copy in which each mistake
 * that is understood is put right. So the validator sees only what is left, and one mistake gives one finding.
 */
final class Normalizer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Where a value is in the copy that nothing is asked of: nobody comes back to it. */
    private static final String NOWHERE = "?";

    private final Findings findings;
    private final Values values;
    private final MemberNames names;
    private final OldForms oldForms;
    private final Map<String, LocatedValue> visits;
    private final Silence silence;

    Normalizer(Findings findings, Map<String, LocatedValue> visits, Silence silence) {
        this.findings = findings;
        this.visits = visits;
        this.silence = silence;
        this.values = new Values(findings, silence);
        this.names = new MemberNames(findings, silence);
        this.oldForms = new OldForms(findings, silence);
    }

    JsonNode root(Node node, Shape shape) {
        if (shape instanceof ListShape list
                && node instanceof ObjectNode object
                && isWrapped(object)
                && !hasDiscriminator(object, list.item())) {
            return unwrapped(object, list);
        }
        return value(new LocatedValue(node, null, shape, null, "", Pointer.ROOT), "");
    }

    /** Whether an object holds an NCCO, as a call does. */
    static boolean isWrapped(ObjectNode object) {
        return object.members().stream().anyMatch(m -> m.name().equals("ncco") && m.value() instanceof ArrayNode);
    }

    private JsonNode unwrapped(ObjectNode object, ListShape list) {
        Node ncco = object.members().stream()
                .filter(m -> m.name().equals("ncco"))
                .findFirst()
                .orElseThrow()
                .value();
        LocatedValue whole = new LocatedValue(object, null, list, null, "", Pointer.ROOT);
        findings.add(
                whole,
                "type",
                Severity.ERROR,
                whole.opening(),
                whole.label() + " " + LimitPhrases.mustBe("an array", "an object"),
                "write only the array in \"ncco\"",
                Edit.unsafe(new Span(object.span().start(), ncco.span().start()), ""),
                Edit.unsafe(new Span(ncco.span().end(), object.span().end()), ""));
        return value(new LocatedValue(ncco, null, list, null, "", Pointer.ROOT.member("ncco")), "");
    }

    /** The pointer is that of the copy; the visit knows the one of the document. */
    private JsonNode value(LocatedValue visit, String at) {
        Node node = visit.node();
        Shape shape = visit.shape();
        if (!at.equals(NOWHERE)) {
            visits.put(at, visit);
        }
        if (node instanceof HugeNumber huge) {
            findings.add(
                    DocumentRule.NUMBER_RANGE,
                    huge.span(),
                    visit.pointer(),
                    SyntaxPhrases.NUMBER_RANGE,
                    "write a plain number");
            silence.mute(at);
            return NODES.numberNode(0);
        }
        if (shape instanceof ListShape list && !(node instanceof ArrayNode) && fitsAsElement(node, list.item())) {
            return wrapped(visit, list, at);
        }
        if (shape instanceof UnionShape union && !(node instanceof ObjectNode)) {
            return standIn(visit, union, at);
        }
        if (node instanceof ArrayNode array) {
            return array(visit, array, at);
        }
        if (node instanceof ObjectNode object) {
            return object(visit, object, at);
        }
        return values.check(visit, ((ScalarNode) node).value(), at);
    }

    /** The validator would try the value as each of the shapes, and complain of each. */
    private JsonNode standIn(LocatedValue visit, UnionShape union, String at) {
        silence.mute(at);
        if (visit.node() instanceof ScalarNode scalar
                && scalar.value().isString()
                && Surrogates.indexOfUnpaired(scalar.value().stringValue()) >= 0) {
            values.unpairedSurrogate(scalar.span(), visit.pointer(), LimitPhrases.UNPAIRED_IN_STRING);
            return NODES.objectNode();
        }
        String mistake = NullValues.isNull(visit)
                ? LimitPhrases.mustNotBeNull()
                : LimitPhrases.mustBe("an object", ErrorTranslator.found(visit));
        findings.add(
                visit, "type", Severity.ERROR, visit.label() + " " + mistake, Phrases.example(union.annotations()));
        return NODES.objectNode();
    }

    /** Whether the value would be right in brackets; if not, there is no telling what was meant. */
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
        // A lenient reader takes any string for a list of one, and then looks at the string.
        return findings.lenient()
                || text.fits(value) && (text.values().isEmpty() || text.values().contains(value));
    }

    private static boolean hasDiscriminator(ObjectNode object, Shape item) {
        return item instanceof UnionShape union
                && object.members().stream().anyMatch(m -> m.name().equals(union.discriminator()));
    }

    private JsonNode wrapped(LocatedValue visit, ListShape list, String at) {
        Span span = visit.node().span();
        findings.add(
                visit,
                "type",
                findings.understood(),
                visit.label() + " " + LimitPhrases.mustBe("an array", ErrorTranslator.found(visit)),
                "put it in brackets: [ … ]",
                new Edit(new Span(span.start(), span.start()), "["),
                new Edit(new Span(span.end(), span.end()), "]"));
        LocatedValue element = new LocatedValue(
                visit.node(), visit.key(), list.item(), visit.owner(), visit.member(), visit.pointer());
        return NODES.arrayNode().add(value(element, at + "/0"));
    }

    private JsonNode array(LocatedValue visit, ArrayNode array, String at) {
        Shape item = visit.shape() instanceof ListShape list ? list.item() : AnyShape.ANYTHING;
        tools.jackson.databind.node.ArrayNode copy = NODES.arrayNode();
        for (Node element : array.elements()) {
            if (findings.full()) {
                break;
            }
            int index = copy.size();
            copy.add(value(
                    new LocatedValue(
                            element,
                            null,
                            item,
                            visit.owner(),
                            visit.member(),
                            visit.pointer().element(index)),
                    below(visit, at, Integer.toString(index))));
        }
        return copy;
    }

    private JsonNode object(LocatedValue visit, ObjectNode object, String at) {
        Map<String, Node.Member> members = unique(object, visit.pointer());
        if (visit.shape() instanceof UnionShape union) {
            MemberNames.Choice choice = names.choose(visit, union, members);
            if (choice == null) {
                return free(visit, AnyShape.ANYTHING, members, at);
            }
            LocatedValue chosen = visit.as(choice.shape());
            visits.put(at, chosen);
            return closed(chosen, choice.shape(), members, at).put(union.discriminator(), choice.value());
        }
        if (visit.shape() instanceof ObjectShape shape) {
            return closed(visit, shape, members, at);
        }
        return free(visit, visit.shape() instanceof MapShape map ? map.values() : AnyShape.ANYTHING, members, at);
    }

    private tools.jackson.databind.node.ObjectNode closed(
            LocatedValue visit, ObjectShape shape, Map<String, Node.Member> members, String at) {
        tools.jackson.databind.node.ObjectNode copy = NODES.objectNode();
        List<Node.Member> deprecated = new ArrayList<>();
        members.forEach((name, member) -> {
            if (findings.full()) {
                silence.mute(at);
                return;
            }
            Pointer pointer = visit.pointer().member(member.name());
            Member known = names.resolve(visit, shape, member, members, at);
            String inCopy = known == null ? name : known.name();
            Shape wanted = known == null ? AnyShape.ANYTHING : known.shape();
            LocatedValue inner = new LocatedValue(member.value(), member.key(), wanted, shape, inCopy, pointer);
            JsonNode value = value(inner, at + "/" + Pointers.escape(inCopy));
            if (known != null || shape.open() || findings.lenient()) {
                copy.set(inCopy, value);
            }
            if (known != null && known.shape().annotations().deprecated()) {
                deprecated.add(member);
            }
        });
        oldForms.report(visit, shape, members, deprecated, at);
        return copy;
    }

    private static String below(LocatedValue visit, String at, String step) {
        return visit.shape() instanceof AnyShape ? NOWHERE : at + "/" + Pointers.escape(step);
    }

    private JsonNode free(LocatedValue visit, Shape values, Map<String, Node.Member> members, String at) {
        tools.jackson.databind.node.ObjectNode copy = NODES.objectNode();
        members.forEach((name, member) -> {
            LocatedValue inner = new LocatedValue(
                    member.value(),
                    member.key(),
                    values,
                    visit.owner(),
                    visit.member(),
                    visit.pointer().member(name));
            copy.set(name, value(inner, below(visit, at, name)));
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
                "delete it or the first one, in line " + first.line() + ", column " + first.column()
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
