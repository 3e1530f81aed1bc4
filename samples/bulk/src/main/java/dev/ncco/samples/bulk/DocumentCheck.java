package dev.ncco.samples.bulk;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a document of one line: those without errors go to the output as they are. */
public final class DocumentCheck implements Step {

    private static final long serialVersionUID = 1L;
    private static final Checker CHECKER = new Checker();

    /** Creates the step; it has no state. */
    public DocumentCheck() {}

    @Override
    public Result apply(String line) {
        List<Finding> errors = CHECKER.check("", line).findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
        return errors.isEmpty()
                ? Result.good(line)
                : Result.bad(errors.stream().map(Finding::rule).distinct().collect(Collectors.joining(",")), line);
    }
}
