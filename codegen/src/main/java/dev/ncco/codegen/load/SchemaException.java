package dev.ncco.codegen.load;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with the schema files: a line for each mistake. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SchemaException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the mistakes.
     *
     * @return the mistakes, by file and place
     */
    public List<Problem> problems() {
        return problems;
    }
}
