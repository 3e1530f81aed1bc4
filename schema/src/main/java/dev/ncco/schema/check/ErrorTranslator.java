package dev.ncco.schema.check;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
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
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.SecretText;
import dev.ncco.schema.text.SpokenText;
import dev.ncco.schema.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Translates errors of the validator to findings: one per mistake, located at the name or value. */
final class ErrorTranslator {

    private final Findings findings;
    private final LocatedValue root;
    private final Set<NodePath> wrongType = new HashSet<>();

    /** Value, keyword and property of each error, as the validator may report one in several branches. */
    private final Set<List<?>> seen = new HashSet<>();

    ErrorTranslator(Findings findings, LocatedValue root) {
        this.findings = findings;
        this.root = root;
    }

    void report(List<Error> errors) {
        List<Error> ofValues = new ArrayList<>();
        List<Error> ofRules = new ArrayList<>();
        for (Error error : errors) {
            boolean rule = RuleViolations.index(error) >= 0;
            (rule ? ofRules : ofValues).add(error);
            if (!rule && error.getKeyword().equals("type")) {
                wrongType.add(error.getInstanceLocation());
            }
        }
        // Members first: a rule that compares the value of a member is not reported if that value is invalid.
        for (Error error : ofValues) {
            value(error);
        }
        new RuleViolations(findings, root).report(ofRules);
    }

    private void value(Error error) {
        LocatedValue located = root.find(error.getInstanceLocation());
        String keyword = error.getKeyword();
        boolean aboutType = wrongType.contains(error.getInstanceLocation()) && !keyword.equals("type");
        if (located == null
                || aboutType
                || located.isReported()
                || !seen.add(Arrays.asList(located, keyword, error.getProperty()))) {
            return;
        }
        if (NullValues.isNull(located)) {
            // Null is reported as such, whatever else the schema requires of the value.
            if (List.of("type", "enum", "const").contains(keyword)) {
                located.markReported();
                new NullValues(findings).report(located);
            }
            return;
        }
        switch (keyword) {
            case "type" ->
                wrong(
                        located,
                        "type",
                        Phrases.type(located.shape()),
                        TypeHints.hint(located),
                        TypeHints.repair(located));
            case "required" -> new MissingMember(findings).report(located, error.getProperty());
            case "enum", "const" -> enumeration(located);
            case "minimum", "maximum" ->
                wrong(located, keyword, Phrases.brokenRange((NumberShape) located.shape(), keyword), "");
            case "minLength", "maxLength" -> length(located, keyword);
            case "x-spoken-length" -> length(located, "spoken-length");
            case "pattern" -> pattern(located);
            case "minItems", "maxItems" -> size(located, keyword);
            case "uniqueItems" -> unique(located);
            case "propertyNames" -> name(located, error.getProperty());
            default -> {
                // The errors in if, then, allOf, anyOf and similar keywords are reported one by one.
            }
        }
    }

    private void add(LocatedValue located, Span span, String keyword, String message, String hint, Edit... fix) {
        located.markReported();
        findings.add(located, keyword, Severity.ERROR, span, message, hint, fix);
    }

    private void wrong(LocatedValue located, String keyword, String must, String hint, Edit... fix) {
        String name = keyword.equals("type") ? located.subject() : located.label();
        String message = name + " " + LimitPhrases.mustBe(must, found(located));
        add(located, located.node().span(), keyword, message, hint, fix);
    }

    /** The value for messages; only its type where an object is required or the text is secret. */
    static String found(LocatedValue located) {
        Node node = located.node();
        if (!(node instanceof ScalarNode scalar)) {
            return node instanceof ArrayNode ? "an array" : "an object";
        }
        JsonNode value = scalar.value();
        Shape shape = located.shape();
        boolean text = value.isString() && shape instanceof TextShape;
        if (located.isSecret() || shape instanceof ObjectShape) {
            return text ? "" : Quote.type(value);
        }
        if (shape instanceof NumberShape) {
            // The lenient reader accepts a number in quotes.
            boolean quoted =
                    value.isString() && WrittenNumber.is(value.stringValue().strip());
            if (value.isNumber() || quoted) {
                return LimitPhrases.number(
                        value.isNumber()
                                ? value.decimalValue()
                                : new BigDecimal(value.stringValue().strip()));
            }
        }
        return text ? Quote.text(value.stringValue()) : Quote.value(value);
    }

    private void enumeration(LocatedValue located) {
        boolean string =
                located.node() instanceof ScalarNode scalar && scalar.value().isString();
        Severity severity = string ? findings.understood() : Severity.ERROR;
        LocatedValue parent = located.parent();
        if (located.shape() instanceof TextShape text) {
            String hint = ConstantHints.didYouMean(
                    located, text.values(), text.annotations().hints());
            if (severity == Severity.ERROR) {
                located.markReported();
            } else {
                located.markKept();
            }
            findings.add(
                    located,
                    string ? "enum" : "type",
                    severity,
                    located.label() + " " + LimitPhrases.mustBe(LimitPhrases.oneOf(text.values()), found(located)),
                    hint,
                    ConstantHints.replacement(located, text.values()));
        } else if (parent != null && parent.shape() instanceof UnionShape union) {
            located.markReported();
            findings.add(
                    parent.objectName() + "." + union.discriminator() + ".enum",
                    severity,
                    union.annotations().source(),
                    located.node().span(),
                    located.pointer(),
                    MemberNames.wrongDiscriminator(union, located.node(), located.isSecret()),
                    ConstantHints.didYouMean(
                            located, union.values(), union.annotations().hints()),
                    ConstantHints.replacement(located, union.values()));
        }
    }

    private void length(LocatedValue located, String keyword) {
        TextShape shape = (TextShape) located.shape();
        String text = ((ScalarNode) located.node()).value().asString();
        int length = shape.spoken() ? SpokenText.length(text) : text.codePointCount(0, text.length());
        String must = LimitPhrases.wrongLength(shape.min(), shape.max(), shape.spoken(), length);
        add(located, located.node().span(), keyword, located.label() + " " + must, "");
    }

    private void pattern(LocatedValue located) {
        TextShape shape = (TextShape) located.shape();
        if (located.isInMap()) {
            wrong(located, "values", shape.words(), "");
            return;
        }
        String text = ((ScalarNode) located.node()).value().asString();
        String scheme = TextHints.otherScheme(shape, text);
        String placeholder = located.isSecret() || scheme != null ? null : Placeholder.in(text);
        if (placeholder != null) {
            boolean shown = SecretText.redact(text).contains(placeholder);
            String hint =
                    "replace the placeholder" + (shown ? " " + Quote.text(placeholder) : "") + " with the real value";
            wrong(located, "pattern", shape.words(), hint);
            return;
        }
        String meant = TextHints.meant(located, shape, text);
        if (meant == null) {
            String hint = TextHints.hint(located, shape, text);
            wrong(located, "pattern", shape.words(), hint == null ? TypeHints.example(located) : hint);
        } else {
            Span span = located.node().span();
            Edit fix = meant.equalsIgnoreCase(text)
                    ? new Edit(span, Quote.json(meant))
                    : Edit.unsafe(span, Quote.json(meant));
            wrong(located, "pattern", shape.words(), write(located, meant), fix);
        }
    }

    /** A redacted text is shown as the form to follow, as it cannot be copied. */
    private static String write(LocatedValue located, String meant) {
        boolean redacted = !SecretText.redact(meant).equals(meant);
        return located.isSecret() ? "" : (redacted ? "write it in the form " : "write ") + Quote.text(meant);
    }

    private void size(LocatedValue located, String keyword) {
        ListShape shape = (ListShape) located.shape();
        boolean tooMany = keyword.equals("maxItems");
        Span span = located.node().span();
        int size = 1;
        if (located.node() instanceof ArrayNode array) {
            size = array.elements().size();
            span = tooMany ? array.elements().get(shape.max()).span() : span;
        }
        String several = tooMany ? shape.annotations().hints().get("maxItems") : null;
        ObjectShape.Member member =
                located.owner() == null ? null : located.owner().member(located.member());
        boolean optional = size == 0 && located.key() != null && member != null && !isRequired(member);
        located.markWronglySized();
        findings.add(
                located,
                keyword,
                Severity.ERROR,
                span,
                located.label() + " " + LimitPhrases.wrongSize(shape.min(), shape.max(), size),
                several != null ? several : optional ? "leave it out" : Phrases.example(shape.annotations()),
                optional ? ObjectEdits.leaveOut(findings.lines(), located) : new Edit[0]);
    }

    private static boolean isRequired(ObjectShape.Member member) {
        return member.required() || member.shape().annotations().absent() != null;
    }

    private void unique(LocatedValue located) {
        if (located.node() instanceof ArrayNode array) {
            Set<Object> before = new HashSet<>();
            for (Node element : array.elements()) {
                if (element instanceof ScalarNode scalar && !before.add(scalar.value())) {
                    String message = located.label() + " "
                            + LimitPhrases.repeated(scalar.value().asString());
                    add(located, element.span(), "uniqueItems", message, "remove one of the two duplicates");
                    return;
                }
            }
        }
    }

    private void name(LocatedValue located, @Nullable String name) {
        MapShape shape = (MapShape) located.shape();
        String key = name == null ? "" : name;
        LocatedValue member = located.child(key);
        Span span = member == null || member.key() == null ? located.node().span() : member.key();
        findings.add(
                located.rule() + ".names",
                Severity.ERROR,
                shape.annotations().source(),
                span,
                located.pointer().member(key),
                LimitPhrases.nameIn(
                        located.label(),
                        shape.names() == null ? "" : shape.names().words(),
                        key),
                "");
    }
}
