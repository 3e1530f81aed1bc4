package dev.ncco.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The comparison of two snapshots.
 *
 * @param before the name of the snapshot before
 * @param changes what happened to the options
 * @param compatibility what it means for callers
 */
public record SchemaComparison(String before, List<Change> changes, Compatibility compatibility) {

    /** The step of the version that fits. */
    public enum Step {
        /** Nothing that anybody could notice but words. */
        PATCH,
        /** More than before. */
        MINOR,
        /** Somebody's program or document is right no more. */
        MAJOR
    }

    /**
     * Compares two snapshots.
     *
     * @param before the snapshot before
     * @param after the snapshot after
     * @param project the project, whose runtime both are compiled with
     * @return the comparison
     * @throws IOException if one of them does not compile
     */
    public static SchemaComparison of(SchemaSnapshot before, SchemaSnapshot after, Path project) throws IOException {
        return new SchemaComparison(
                before.name(), Changes.between(before, after), Compatibility.between(before, after, project));
    }

    /**
     * Suggests the step of the version.
     *
     * @return the step
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
