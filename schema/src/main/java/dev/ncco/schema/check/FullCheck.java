package dev.ncco.schema.check;

import com.networknt.schema.Schema;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Edit;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Report;
import dev.ncco.schema.Schemas;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.source.SyntaxException;
import dev.ncco.schema.text.SyntaxPhrases;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds all mistakes in a text. */
public final class FullCheck {

    private static final Map<Kind, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private final CheckOptions options;
    private final int max;

    /**
     * Creates the check.
     *
     * @param options the options
     */
    public FullCheck(CheckOptions options) {
        this(options, Findings.MAX);
    }

    /**
     * Creates a check with a maximum number of findings.
     *
     * @param options the options
     * @param max the maximum number of findings
     */
    public FullCheck(CheckOptions options, int max) {
        this.options = options;
        this.max = max;
    }

    /**
     * Checks a text.
     *
     * @param file the name of the document
     * @param text the text
     * @return the findings
     */
    public Report check(String file, String text) {
        boolean mark = text.startsWith("\uFEFF");
        String json = mark ? text.substring(1) : text;
        LineMap lines = new LineMap(json);
        Findings findings = new Findings(file, lines, max, options.lenient());
        if (mark) {
            findings.add(
                    DocumentRule.BYTE_ORDER_MARK,
                    new Span(0, 0),
                    Pointer.ROOT,
                    "the document starts with a byte order mark",
                    "save it as UTF-8 without BOM");
        }
        Node root = read(json, lines, findings);
        if (root != null) {
            check(root, findings);
        }
        return new Report(file, 1, Optional.of(json), findings.sorted());
    }

    private @Nullable Node read(String json, LineMap lines, Findings findings) {
        try {
            return NodeReader.read(json, options.maxDepth());
        } catch (SyntaxException e) {
            Syntax syntax = SyntaxDiagnosis.of(json, lines, options.maxDepth());
            syntax.repaired().forEach(found -> add(found, findings));
            if (syntax.fatal() != null) {
                add(syntax.fatal(), findings);
                return null;
            }
            if (!syntax.repaired().isEmpty()) {
                try {
                    return NodeReader.read(syntax.readable(), options.maxDepth());
                } catch (SyntaxException further) {
                    // A syntax error that the diagnosis does not recognize is reported below.
                }
            }
            Span span = new Span(e.offset(), Math.min(e.offset() + 1, json.length()));
            findings.add(DocumentRule.SYNTAX, span, Pointer.ROOT, SyntaxPhrases.NOT_JSON, "");
            return null;
        }
    }

    private static void add(SyntaxMistake found, Findings findings) {
        findings.add(
                found.rule(),
                found.span(),
                Pointer.ROOT,
                found.message(),
                found.hint(),
                found.fix().toArray(Edit[]::new));
    }

    private void check(Node root, Findings findings) {
        Kind kind = options.kind().orElse(null);
        if (kind == null) {
            kind = guess(root);
        }
        if (kind == null) {
            findings.add(
                    DocumentRule.KIND,
                    new Span(
                            root.span().start(),
                            Math.min(root.span().start() + 1, root.span().end())),
                    Pointer.ROOT,
                    "the document is not an NCCO (an array of actions), a call, or another known kind",
                    "an NCCO starts with [; a call has \"to\" and \"ncco\" or \"answer_url\"; use --kind for other documents");
            return;
        }
        Normalizer.Normalized document = new Normalizer(findings).normalize(root, Shapes.of(kind));
        LocatedValue values = document.root();
        Schema schema = SCHEMAS.computeIfAbsent(kind, k -> Schemas.source(k.schema()));
        LimitedErrors errors = LimitedErrors.of(schema, document.copy());
        new ErrorTranslator(findings, values).report(errors);
        if (errors.isCut()) {
            findings.cut();
        }
        new RecommendedMembers(findings, values).check();
        new ActionOrder(findings, values).check();
        new DoubtfulMembers(findings, values).check();
    }

    private static @Nullable Kind guess(Node root) {
        if (root instanceof ArrayNode) {
            return Kind.NCCO;
        }
        if (root instanceof ObjectNode object) {
            KindGuess guess = new KindGuess();
            object.members().forEach(m -> guess.see(m.name(), text(m.value())));
            return Normalizer.isWrapped(object) && object.members().size() == 1 ? Kind.NCCO : guess.kind();
        }
        return null;
    }

    private static @Nullable String text(Node value) {
        return value instanceof ScalarNode scalar && scalar.value().isString()
                ? scalar.value().stringValue()
                : null;
    }
}
