package dev.ncco.schema;

import dev.ncco.schema.source.NodeReader;
import java.util.Optional;

/**
 * The options of a check.
 *
 * @param kind the kind of all documents; if empty, the kind is derived from the members of each document
 * @param lenient whether a mistake that {@code Reading.LENIENT} of the DSL accepts is only a warning: a number or
 *     boolean written as a string, a single value for an array, deprecated forms, and members, actions, endpoints and
 *     constants that the schemas do not have
 * @param maxBytes the maximum size of a document in bytes (default: 1048576)
 * @param maxDepth the maximum nesting depth of a document (default: 64)
 */
public record CheckOptions(Optional<Kind> kind, boolean lenient, int maxBytes, int maxDepth) {

    /** The default maximum size of a document: 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    /** The default options: strict, with the kind derived from each document. */
    public static final CheckOptions DEFAULT =
            new CheckOptions(Optional.empty(), false, MAX_BYTES, NodeReader.MAX_DEPTH);

    /**
     * Sets the kind of all documents.
     *
     * @param of the kind
     * @return a copy with {@code kind} set
     */
    public CheckOptions kind(Kind of) {
        return new CheckOptions(Optional.of(of), lenient, maxBytes, maxDepth);
    }

    /**
     * Reports mistakes that the lenient reader of the DSL accepts as warnings.
     *
     * @return a copy with {@code lenient} set
     */
    public CheckOptions leniently() {
        return new CheckOptions(kind, true, maxBytes, maxDepth);
    }
}
