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
 * The syntax mistakes of a text, and what can be read in spite of them.
 *
 * @param repaired the mistakes that are replaced in the readable text
 * @param fatal the mistake at which reading ends, if there is one
 * @param readable the text with the repairs, each offset as it was; of a text with a fatal mistake the part before it,
 *     with its brackets closed
 */
public record Syntax(List<SyntaxMistake> repaired, @Nullable SyntaxMistake fatal, String readable) {

    /**
     * Diagnoses a text.
     *
     * @param text the text
     * @param maxDepth how deep it may be nested
     * @return its syntax mistakes
     */
    public static Syntax of(String text, int maxDepth) {
        return SyntaxDiagnosis.of(text, new LineMap(text), maxDepth);
    }

    /**
     * Returns where reading ends.
     *
     * @return the index of the fatal mistake, if there is one
     */
    public OptionalInt end() {
        return fatal == null ? OptionalInt.empty() : OptionalInt.of(fatal.span().start());
    }

    /**
     * Returns what was replaced in the readable text, such as comments.
     *
     * @return the stretches of the text
     */
    public List<Span> replaced() {
        return repaired.stream().map(SyntaxMistake::span).toList();
    }

    /**
     * Reads as much of a text as can be read.
     *
     * @param text the text
     * @param maxDepth how deep it may be nested
     * @return the document, up to the first mistake that cannot be repaired; empty if nothing can be read
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
     * Tells whether a text can be read to its end.
     *
     * @param text the text
     * @param maxDepth how deep it may be nested
     * @return whether no syntax mistake ends the reading
     */
    public static boolean readable(String text, int maxDepth) {
        return of(text, maxDepth).fatal() == null;
    }
}
