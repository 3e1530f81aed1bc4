package dev.ncco.cli;

import dev.ncco.codegen.load.SchemaException;
import dev.ncco.review.Review;
import dev.ncco.review.SchemaComparison;
import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code review}. */
@Command(
        name = "review",
        description =
                "Reports what is generated from each option of the schemas, and what a change of the schemas breaks.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no problems and no breaking changes",
            "1:problems, or changes that break callers or documents",
            "2:the command line is invalid",
            "3:a file cannot be read, compiled or written"
        })
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PROJECT",
            arity = "0..1",
            defaultValue = ".",
            description = "The project directory. Default: the current directory.")
    private Path project;

    @Option(
            names = "--against",
            paramLabel = "REV|DIR|JAR",
            description =
                    "The state to compare with: a revision, a directory (of a project or of schema files), or a jar of ncco-schema.")
    private @Nullable String against;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The directory for review.html, review.json and review.md. Default: the current directory.")
    private Path output;

    @Override
    public Integer call() throws Failure {
        Review review;
        try {
            review = Review.of(project, Optional.ofNullable(against));
        } catch (SchemaException | IOException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, String.valueOf(e.getMessage()));
        }
        try {
            review.write(output);
        } catch (IOException e) {
            throw Failure.writing(e instanceof FileSystemException f ? f.getFile() : output, e);
        }
        return print(review);
    }

    private int print(Review review) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> problems = review.problems();
        problems.forEach(p -> out.println(VisibleText.of(p)));
        boolean breaks = false;
        if (review.comparison().isPresent()) {
            SchemaComparison comparison = review.comparison().get();
            comparison
                    .changes()
                    .forEach(c -> out.println(
                            VisibleText.of(c.kind() + "  " + c.option().key() + "  " + c.words())));
            out.println(
                    "suggested version change: " + comparison.step().toString().toLowerCase(Locale.ROOT));
            breaks = comparison.step() == SchemaComparison.Step.MAJOR;
        }
        out.println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
        return problems.isEmpty() && !breaks ? Exit.CLEAN : Exit.FINDINGS;
    }
}
