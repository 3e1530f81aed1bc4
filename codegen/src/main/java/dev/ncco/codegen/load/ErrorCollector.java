package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes, so that all of them are told at once. */
public final class ErrorCollector {

    private final List<Problem> problems = new ArrayList<>();

    /** Starts without any. */
    public ErrorCollector() {}

    /**
     * Adds one.
     *
     * @param node where it is
     * @param message what is wrong and what to do
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
     * Ends the run if there are any.
     *
     * @throws SchemaException with all of them
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
