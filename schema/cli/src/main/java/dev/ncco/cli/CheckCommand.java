package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Kind;
import dev.ncco.schema.policy.FailOn;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.source.NodeReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files. */
@Command(
        name = "check",
        description = "Checks NCCO, call and event files.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing was found that --fail-on asks for",
            "1:something was",
            "2:the command was wrong, or a pattern matched nothing",
            "3:a file could not be read or written"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|GLOB|-",
            arity = "1..*",
            description = "What to check. In a directory, all files *.ncco.json and *.call.json; - is standard input.")
    private List<String> files;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What the documents are: ${COMPLETION-CANDIDATES}. Found out from each document by default.")
    private @Nullable Kind kind;

    @Option(names = "--jsonl", description = "One document on each line; any number of them, in constant memory.")
    private boolean jsonLines;

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "What to call standard input.")
    private String stdinName = "<stdin>";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to write the findings: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--lenient", description = "Numbers and booleans written as strings are warnings only.")
    private boolean lenient;

    @Option(names = "--fix", description = "Repair what can be repaired safely, in the files themselves.")
    private boolean fix;

    @Option(names = "--diff", description = "Show what --fix would change, and change nothing.")
    private boolean diff;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings that this file lists.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write all findings to this file, and pass.")
    private @Nullable Path writeBaseline;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "How large a document may be. Default: " + CheckOptions.MAX_BYTES + ".")
    private int maxBytes = CheckOptions.MAX_BYTES;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description = "How deep a document may be nested. Default: " + NodeReader.MAX_DEPTH + ".")
    private int maxDepth = NodeReader.MAX_DEPTH;

    @Override
    public Integer call() throws Exception {
        if (fix && diff) {
            throw new ParameterException(spec.commandLine(), "--fix and --diff exclude each other");
        }
        if ((fix || diff) && jsonLines) {
            throw new ParameterException(spec.commandLine(), "--fix and --diff are not for --jsonl");
        }
        if (maxBytes < 1 || maxDepth < 1 || maxDepth > 10_000 || maxBytes > 1 << 30) {
            throw new ParameterException(
                    spec.commandLine(), "--max-bytes goes from 1 to 1073741824, --max-depth from 1 to 10000");
        }
        CheckOptions options = new CheckOptions(Optional.ofNullable(kind), lenient, maxBytes, maxDepth);
        CheckRun.Mode mode = fix ? CheckRun.Mode.FIX : diff ? CheckRun.Mode.DIFF : CheckRun.Mode.CHECK;
        CheckRun run = new CheckRun(
                options,
                format,
                mode,
                stdinName,
                baseline,
                writeBaseline,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return run.run(Inputs.resolve(files), jsonLines, failOn);
    }
}
