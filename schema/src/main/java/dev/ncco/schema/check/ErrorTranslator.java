package dev.ncco.schema.check;

import com.networknt.schema.Error;
import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Pointers;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.SecretText;
import dev.ncco.schema.text.SpokenText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns what the validator found into findings: in our words, at the key or value that is wrong, each mistake once. */
final class ErrorTranslator {

    private final Findings findings;
    private final Map<String, LocatedValue> visits;
    private final Silence silence;
    private final Set<String> wrongType = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    ErrorTranslator(Findings findings, Map<String, LocatedValue> visits, Silence silence) {
        this.findings = findings;
        this.visits = visits;
        this.silence = silence;
    }

    void report(List<Error> errors) {
        List<Error> ofValues = new ArrayList<>();
        List<Error> ofRules = new ArrayList<>();
        for (Error error : errors) {
            boolean rule = RuleViolations.index(error) >= 0;
            (rule ? ofRules : ofValues).add(error);
            if (!rule && error.getKeyword().equals("type")) {
                wrongType.add(error.getInstanceLocation().toString());
            }
        }
        // Members first: a rule about several of them is silent where one of them is wrong in itself.
        for (Error error : ofValues) {
            value(error, error.getInstanceLocation().toString());
        }
        new RuleViolations(findings, visits, silence).report(ofRules);
    }

    private void value(Error error, String at) {
        LocatedValue visit = visits.get(at);
        String keyword = error.getKeyword();
        boolean aboutType = wrongType.contains(at) && !keyword.equals("type");
        if (visit == null || aboutType || silence.muted(at) || !seen.add(at + "\n" + keyword + error.getProperty())) {
            return;
        }
        if (NullValues.isNull(visit)) {
            // Whatever else is asked of a value, null is what is wrong with it.
            if (List.of("type", "enum", "const").contains(keyword)) {
                silence.mute(at);
                new NullValues(findings, visits).report(visit, at);
            }
            return;
        }
        switch (keyword) {
            case "type" -> wrong(visit, at, "type", Phrases.type(visit.shape()), typeHint(visit), quotes(visit));
            case "required" -> new MissingMember(findings, silence).report(visit, at, error.getProperty());
            case "enum", "const" -> enumeration(visit, at);
            case "minimum", "maximum" -> wrong(visit, at, keyword, Phrases.range((NumberShape) visit.shape()), "");
            case "minLength", "maxLength" -> length(visit, at, keyword);
            case "x-spoken-length" -> length(visit, at, "spoken-length");
            case "pattern" -> pattern(visit, at);
            case "minItems", "maxItems" -> size(visit, at, keyword);
            case "uniqueItems" -> unique(visit, at);
            case "propertyNames" -> name(visit, at, error.getProperty());
            default -> {
                // if, then, allOf, anyOf and the like: what they hold has been reported by itself.
            }
        }
    }

    private void add(
            LocatedValue visit, String at, Span span, String keyword, String message, String hint, Edit... fix) {
        silence.mute(at);
        findings.add(visit, keyword, Severity.ERROR, span, message, hint, fix);
    }

    private void wrong(LocatedValue visit, String at, String keyword, String must, String hint, Edit... fix) {
        String message = visit.label() + " " + LimitPhrases.mustBe(must, found(visit));
        add(visit, at, visit.node().span(), keyword, message, hint, fix);
    }

    /** The value, as messages show it; only its type where an object is required, nothing of a secret text. */
    static String found(LocatedValue visit) {
        Node node = visit.node();
        if (!(node instanceof ScalarNode scalar)) {
            return node instanceof ArrayNode ? "an array" : "an object";
        }
        JsonNode value = scalar.value();
        Shape shape = visit.shape();
        boolean text = value.isString() && shape instanceof TextShape;
        if (visit.isSecret() || shape instanceof ObjectShape) {
            return text ? "" : Quote.type(value);
        }
        if (shape instanceof NumberShape) {
            // A lenient reader understands a number in quotes.
            boolean quoted =
                    value.isString() && Values.isNumber(value.stringValue().strip());
            if (value.isNumber() || quoted) {
                return LimitPhrases.number(
                        value.isNumber()
                                ? value.decimalValue()
                                : new BigDecimal(value.stringValue().strip()));
            }
        }
        return text ? Quote.text(value.stringValue()) : Quote.value(value);
    }

    private static String typeHint(LocatedValue visit) {
        Shape shape = visit.shape();
        if (visit.node() instanceof ScalarNode scalar) {
            if (shape instanceof TextShape text
                    && !visit.isSecret()
                    && text.values().isEmpty()
                    && text.fits(scalar.value().asString())) {
                return "write it in quotes: " + Quote.text(scalar.value().asString());
            }
        }
        if (visit.node() instanceof ObjectNode && shape instanceof ListShape) {
            return "put it in brackets: [ … ]";
        }
        String hint =
                visit.node() instanceof ScalarNode scalar && scalar.value().isString()
                        ? TextHints.ofScheme(visit, scalar.value().stringValue())
                        : null;
        if (shape instanceof TextShape text && text.values().size() == 1) {
            return "write \"" + text.values().get(0) + "\"";
        }
        return hint == null ? Phrases.example(shape.annotations()) : hint;
    }

    /** A number that is right in quotes keeps its digits. */
    private static Edit[] quotes(LocatedValue visit) {
        return visit.node() instanceof ScalarNode scalar
                        && scalar.value().isIntegralNumber()
                        && visit.shape() instanceof TextShape shape
                        && !shape.annotations().secret()
                        && shape.values().isEmpty()
                        && shape.fits(scalar.value().asString())
                ? new Edit[] {
                    new Edit(visit.node().span(), Quote.json(scalar.value().asString()))
                }
                : new Edit[0];
    }

    private void enumeration(LocatedValue visit, String at) {
        boolean string =
                visit.node() instanceof ScalarNode scalar && scalar.value().isString();
        Severity severity = string ? findings.understood() : Severity.ERROR;
        LocatedValue parent = parent(at);
        if (visit.shape() instanceof TextShape text) {
            String hint = ConstantHints.didYouMean(
                    visit, text.values(), text.annotations().hints());
            if (severity == Severity.ERROR) {
                silence.mute(at);
            } else {
                silence.keep(at);
            }
            findings.add(
                    visit,
                    string ? "enum" : "type",
                    severity,
                    visit.label() + " " + LimitPhrases.mustBe(LimitPhrases.oneOf(text.values()), found(visit)),
                    hint,
                    ConstantHints.replacement(visit, text.values()));
        } else if (parent != null && parent.shape() instanceof UnionShape union) {
            silence.mute(at);
            findings.add(
                    parent.name() + "." + union.discriminator() + ".enum",
                    severity,
                    union.annotations().source(),
                    visit.node().span(),
                    visit.pointer(),
                    MemberNames.wrongDiscriminator(union, visit.node(), visit.isSecret()),
                    ConstantHints.didYouMean(
                            visit, union.values(), union.annotations().hints()),
                    ConstantHints.replacement(visit, union.values()));
        }
    }

    private @Nullable LocatedValue parent(String at) {
        return visits.get(at.substring(0, Math.max(0, at.lastIndexOf('/'))));
    }

    private void length(LocatedValue visit, String at, String keyword) {
        TextShape shape = (TextShape) visit.shape();
        String text = ((ScalarNode) visit.node()).value().asString();
        int length = shape.spoken() ? SpokenText.length(text) : text.codePointCount(0, text.length());
        String must = LimitPhrases.wrongLength(shape.min(), shape.max(), shape.spoken(), length);
        add(visit, at, visit.node().span(), keyword, visit.label() + " " + must, "");
    }

    private void pattern(LocatedValue visit, String at) {
        TextShape shape = (TextShape) visit.shape();
        if (visit.isInMap()) {
            wrong(visit, at, "values", shape.words(), "");
            return;
        }
        String text = ((ScalarNode) visit.node()).value().asString();
        String scheme = TextHints.otherScheme(shape, text);
        String placeholder = visit.isSecret() || scheme != null ? null : Placeholder.in(text);
        if (placeholder != null) {
            boolean shown = SecretText.redact(text).contains(placeholder);
            String hint =
                    "replace the placeholder" + (shown ? " " + Quote.text(placeholder) : "") + " with the real value";
            wrong(visit, at, "pattern", shape.words(), hint);
            return;
        }
        String meant = TextHints.meant(visit, shape, text);
        if (meant == null) {
            String hint = TextHints.hint(visit, shape, text);
            wrong(visit, at, "pattern", shape.words(), hint == null ? Phrases.example(shape.annotations()) : hint);
        } else {
            Edit fix = Edit.unsafe(visit.node().span(), Quote.json(meant));
            wrong(visit, at, "pattern", shape.words(), write(visit, meant), fix);
        }
    }

    /** What is not shown as it is to be written is not to be copied. */
    private static String write(LocatedValue visit, String meant) {
        boolean redacted = !SecretText.redact(meant).equals(meant);
        return visit.isSecret() ? "" : (redacted ? "write it in the form " : "write ") + Quote.text(meant);
    }

    private void size(LocatedValue visit, String at, String keyword) {
        ListShape shape = (ListShape) visit.shape();
        boolean tooMany = keyword.equals("maxItems");
        Span span = visit.node().span();
        int size = 1;
        if (visit.node() instanceof ArrayNode array) {
            size = array.elements().size();
            span = tooMany ? array.elements().get(shape.max()).span() : span;
        }
        boolean connect = tooMany && visit.rule().equals("connect.endpoint");
        ObjectShape.Member member = visit.owner() == null ? null : visit.owner().member(visit.member());
        boolean optional = size == 0 && visit.key() != null && member != null && !isRequired(member);
        add(
                visit,
                at,
                span,
                keyword,
                visit.label() + " " + LimitPhrases.wrongSize(shape.min(), shape.max(), size),
                connect
                        ? "use one connect action for each endpoint"
                        : optional ? "leave it out" : Phrases.example(shape.annotations()),
                optional ? leaveOut(visit, at) : new Edit[0]);
    }

    private static boolean isRequired(ObjectShape.Member member) {
        return member.required() || member.shape().annotations().absent() != null;
    }

    private Edit[] leaveOut(LocatedValue visit, String at) {
        LocatedValue parent = parent(at);
        return parent != null && parent.node() instanceof ObjectNode object
                ? new ObjectEdits(findings.lines(), object).delete(visit.node())
                : new Edit[0];
    }

    private void unique(LocatedValue visit, String at) {
        if (visit.node() instanceof ArrayNode array) {
            Set<Object> before = new HashSet<>();
            for (Node element : array.elements()) {
                if (element instanceof ScalarNode scalar && !before.add(scalar.value())) {
                    String message = visit.label() + " "
                            + LimitPhrases.repeated(scalar.value().asString());
                    add(visit, at, element.span(), "uniqueItems", message, "delete one");
                    return;
                }
            }
        }
    }

    private void name(LocatedValue visit, String at, @Nullable String name) {
        MapShape shape = (MapShape) visit.shape();
        String key = name == null ? "" : name;
        LocatedValue member = visits.get(at + "/" + Pointers.escape(key));
        Span span = member == null || member.key() == null ? visit.node().span() : member.key();
        findings.add(
                visit.rule() + ".names",
                Severity.ERROR,
                shape.annotations().source(),
                span,
                visit.pointer().member(key),
                LimitPhrases.nameIn(
                        visit.label(),
                        shape.names() == null ? "" : shape.names().words(),
                        key),
                "");
    }
}
