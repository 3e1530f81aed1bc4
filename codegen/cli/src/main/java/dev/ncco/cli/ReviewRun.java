package dev.ncco.cli;

import dev.ncco.codegen.load.SchemaException;
import dev.ncco.review.Review;
import dev.ncco.review.SchemaComparison;
import dev.ncco.schema.report.Summary;
import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One review of a project. */
final class ReviewRun {

    private ReviewRun() {}

    static int run(Path project, Optional<String> against, Path output, PrintWriter out) throws Failure {
        Review review;
        try {
            review = Review.of(project, against);
        } catch (SchemaException | IOException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, String.valueOf(e.getMessage()));
        }
        try {
            review.write(output);
        } catch (IOException e) {
            throw Failure.writing(e instanceof FileSystemException f ? f.getFile() : output, e);
        }
        return print(review, out);
    }

    private static int print(Review review, PrintWriter out) {
        List<String> problems = review.problems();
        problems.forEach(p -> out.println(VisibleText.of(p)));
        boolean breaks = false;
        if (review.comparison().isPresent()) {
            SchemaComparison comparison = review.comparison().get();
            comparison
                    .changes()
                    .forEach(c -> out.println(
                            VisibleText.of(c.kind() + "  " + c.option().key() + "  " + c.description())));
            out.println(
                    "suggested version change: " + comparison.step().toString().toLowerCase(Locale.ROOT));
            breaks = comparison.step() == SchemaComparison.Step.MAJOR;
        }
        out.println(Summary.count(problems.size(), "problem"));
        return problems.isEmpty() && !breaks ? Exit.CLEAN : Exit.FINDINGS;
    }
}
