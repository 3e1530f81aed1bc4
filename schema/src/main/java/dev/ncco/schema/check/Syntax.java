package dev.ncco.schema.check;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.source.SyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The syntax errors of a text, and the part that can be parsed in spite of them.
 *
 * @param repaired the errors that are corrected in the readable text
 * @param fatal the error that ends the parsing, if there is one
 * @param readable the corrected text, with all offsets unchanged; if there is a fatal error, the part before it with
 *     all brackets closed
 */
public record Syntax(List<SyntaxMistake> repaired, @Nullable SyntaxMistake fatal, String readable) {

    /**
     * Diagnoses a text.
     *
     * @param text the text
     * @param maxDepth the maximum nesting depth
     * @return the syntax errors
     */
    public static Syntax of(String text, int maxDepth) {
        return SyntaxDiagnosis.of(text, new LineMap(text), maxDepth);
    }

    /**
     * Returns the offset where parsing ends.
     *
     * @return the offset of the fatal error, if there is one
     */
    public OptionalInt end() {
        return fatal == null ? OptionalInt.empty() : OptionalInt.of(fatal.span().start());
    }

    /**
     * Returns the parts that are replaced in the readable text, such as comments.
     *
     * @return the parts
     */
    public List<Span> replaced() {
        return repaired.stream().map(SyntaxMistake::span).toList();
    }

    /**
     * Parses as much of a text as possible.
     *
     * @param text the text
     * @param maxDepth the maximum nesting depth
     * @return the document up to the fatal error; empty if nothing can be parsed
     */
    public static Optional<Node> prefix(String text, int maxDepth) {
        try {
            return Optional.of(NodeReader.read(text, maxDepth));
        } catch (SyntaxException e) {
            return repairedPrefix(text, maxDepth);
        }
    }

    private static Optional<Node> repairedPrefix(String text, int maxDepth) {
        try {
            return Optional.of(NodeReader.read(of(text, maxDepth).readable(), maxDepth));
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether a text can be parsed to its end.
     *
     * @param text the text
     * @param maxDepth the maximum nesting depth
     * @return {@code true} if there is no fatal error
     */
    public static boolean readable(String text, int maxDepth) {
        return of(text, maxDepth).fatal() == null;
    }
}
