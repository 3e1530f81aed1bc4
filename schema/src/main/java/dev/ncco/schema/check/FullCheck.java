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

/** Finds all that there is to find in a text. */
public final class FullCheck {

    private static final Map<Kind, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private final CheckOptions options;
    private final int max;

    /**
     * Makes the check.
     *
     * @param options how to check
     */
    public FullCheck(CheckOptions options) {
        this(options, Findings.MAX);
    }

    /**
     * Makes a check that lists more or fewer findings.
     *
     * @param options how to check
     * @param max how many findings to list
     */
    public FullCheck(CheckOptions options, int max) {
        this.options = options;
        this.max = max;
    }

    /**
     * Checks a text.
     *
     * @param file its name
     * @param text the text
     * @return what was found
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
                    // What the diagnosis does not know is reported below.
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
                    "this is neither an NCCO (an array of actions), nor a call, nor a request or answer about one",
                    "an NCCO starts with [; a call has \"to\" and \"ncco\" or \"answer_url\"; --kind says what else it is");
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
        new Neighbors(findings, values).check();
        new Members(findings, values).check();
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
