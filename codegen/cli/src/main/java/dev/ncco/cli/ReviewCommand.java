package dev.ncco.cli;

import java.nio.file.Path;
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
            description =
                    "The directory for review.html, review.json, review.md and, with --against, changelog.md. Default: the current directory.")
    private Path output;

    @Override
    public Integer call() throws Failure {
        ReviewJar.require();
        return ReviewRun.run(
                project,
                Optional.ofNullable(against),
                output,
                spec.commandLine().getOut());
    }
}
