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

/** Reviews the schemas and what is generated from them. */
@Command(
        name = "review",
        description =
                "Shows what each line of the schemas does to the API and to what is checked, and what a change does.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing is wrong, and nothing breaks",
            "1:something is wrong, or breaks callers or documents",
            "2:the command was wrong",
            "3:something could not be read, compiled or written"
        })
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PROJECT",
            arity = "0..1",
            defaultValue = ".",
            description = "The project's folder; this one unless said otherwise.")
    private Path project;

    @Option(
            names = "--against",
            paramLabel = "REV|DIR|JAR",
            description =
                    "The state to compare with: a revision, a folder (of a project, or of schemas), a jar of ncco-schema.")
    private @Nullable String against;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where review.html, review.json and review.md are written. Default: here.")
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
        return say(review);
    }

    private int say(Review review) {
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
            out.println("suggested step: " + comparison.step().toString().toLowerCase(Locale.ROOT));
            breaks = comparison.step() == SchemaComparison.Step.MAJOR;
        }
        out.println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
        return problems.isEmpty() && !breaks ? Exit.CLEAN : Exit.FINDINGS;
    }
}
