package dev.ncco.schema;

import dev.ncco.schema.source.NodeReader;
import java.util.Optional;

/**
 * How to check.
 *
 * @param kind what the documents are; found out from each document where it is empty
 * @param lenient whether a mistake that {@code Reading.LENIENT} of the DSL accepts is only a warning: a number or
 *     boolean written as a string, a single value for an array, deprecated forms, and members, actions, endpoints and
 *     constants that the schemas do not have
 * @param maxBytes how large a document may be
 * @param maxDepth how deep a document may be nested
 */
public record CheckOptions(Optional<Kind> kind, boolean lenient, int maxBytes, int maxDepth) {

    /** A mebibyte, unless said otherwise. */
    public static final int MAX_BYTES = 1 << 20;

    /** Finds out the kind, is strict, takes a mebibyte and a depth of 64. */
    public static final CheckOptions DEFAULT =
            new CheckOptions(Optional.empty(), false, MAX_BYTES, NodeReader.MAX_DEPTH);

    /**
     * Says what the documents are.
     *
     * @param of the kind
     * @return a copy
     */
    public CheckOptions kind(Kind of) {
        return new CheckOptions(Optional.of(of), lenient, maxBytes, maxDepth);
    }

    /**
     * Checks leniently.
     *
     * @return a copy
     */
    public CheckOptions leniently() {
        return new CheckOptions(kind, true, maxBytes, maxDepth);
    }
}
