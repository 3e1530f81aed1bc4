package dev.ncco.samples.bulk;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a document on a single line. A document without errors is written to the output unchanged. */
public final class DocumentCheck implements Step {

    private static final long serialVersionUID = 1L;
    private static final Checker CHECKER = new Checker();

    /** Creates the step. */
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
