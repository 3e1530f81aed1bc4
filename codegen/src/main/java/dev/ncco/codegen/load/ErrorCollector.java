package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects errors, so that all of them are reported at once. */
public final class ErrorCollector {

    private final List<Problem> problems = new ArrayList<>();

    /** Creates a collector without errors. */
    public ErrorCollector() {}

    /**
     * Adds an error.
     *
     * @param node the location
     * @param message the error, and how to correct it
     */
    public void add(SchemaNode node, String message) {
        add(node.path(), node.location(), message);
    }

    void add(String file, Location place, String message) {
        Problem problem = new Problem(file, place, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /**
     * Throws an exception if there are errors.
     *
     * @throws SchemaException if there are errors; contains all of them
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file)
                    .thenComparing(p -> p.place().line())
                    .thenComparing(p -> p.place().column()));
            throw new SchemaException(problems);
        }
    }
}
