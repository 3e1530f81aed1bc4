package dev.ncco.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The comparison of two snapshots.
 *
 * @param before the name of the snapshot before
 * @param changes the changes of the options
 * @param compatibility the compatibility for callers
 */
public record SchemaComparison(String before, List<Change> changes, Compatibility compatibility) {

    /** The part of the version number to increment. */
    public enum Step {
        /** Only descriptions changed. */
        PATCH,
        /** Backward-compatible additions. */
        MINOR,
        /** A change that breaks callers or documents. */
        MAJOR
    }

    /**
     * Compares two snapshots.
     *
     * @param before the snapshot before
     * @param after the snapshot after
     * @param project the project, with the runtime that both are compiled with
     * @return the comparison
     * @throws IOException if a snapshot does not compile
     */
    public static SchemaComparison of(SchemaSnapshot before, SchemaSnapshot after, Path project) throws IOException {
        return new SchemaComparison(
                before.name(), ChangeDetector.between(before, after), Compatibility.between(before, after, project));
    }

    /**
     * Returns the suggested version change.
     *
     * @return the part of the version number to increment
     */
    public Step step() {
        boolean refused = changes.stream().anyMatch(c -> c.refused().isPresent());
        if (refused || !compatibility.binary() || !compatibility.source()) {
            return Step.MAJOR;
        }
        boolean more = changes.stream().anyMatch(c -> c.kind() != Change.Kind.REDESCRIBED);
        return more || !compatibility.additions().isEmpty() ? Step.MINOR : Step.PATCH;
    }
}
