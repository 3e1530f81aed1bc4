package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.policy.FailOn;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.source.NodeReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Checks files. (Its options are listed in code: to read them off annotations takes longer than to check a file.) */
final class CheckCommand implements Callable<Integer> {

    private static final int LARGEST_DOCUMENT = 1 << 30;

    /** As deep as the stack of a thread allows by far, wherever the check is called. */
    private static final int DEEPEST_DOCUMENT = 500;

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    CheckCommand() {
        spec.name("check");
        spec.usageMessage()
                .description("Checks NCCO, call and event files.")
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitCodes());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE|DIR|GLOB|-")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "What to check. In a directory, all files *.ncco.json and *.call.json; - is standard input.")
                .build());
        option(
                "--kind",
                "KIND",
                Kind.class,
                "What the documents are: ${COMPLETION-CANDIDATES}. Found out from each document by default.");
        flag("--jsonl", "One document on each line; any number of them, in constant memory.");
        option("--stdin-name", "NAME", String.class, "What to call standard input.");
        option(
                "--format",
                "FORMAT",
                Format.class,
                "How to write the findings: ${COMPLETION-CANDIDATES}. Default: text.");
        option(
                "--fail-on",
                "SEVERITY",
                FailOn.class,
                "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: error.");
        flag(
                "--lenient",
                "Only warn of what Reading.LENIENT accepts: quoted numbers, single values for lists, unknown names.");
        repairs(
                "--fix",
                "Repair the files: ${COMPLETION-CANDIDATES}. Default: safe, which keeps what is meant; unsafe"
                        + " also renames members with a single near name and rewrites phone numbers.");
        repairs("--diff", "Show what --fix would change, and change nothing.");
        option("--baseline", "FILE", Path.class, "Leave out the findings that this file lists.");
        option(
                "--write-baseline",
                "FILE",
                Path.class,
                "Write all findings to this file, and pass. Only a baseline is overwritten.");
        option(
                "--max-bytes",
                "N",
                Integer.class,
                "How large a document may be. Default: " + CheckOptions.MAX_BYTES + ".");
        option(
                "--max-depth",
                "N",
                Integer.class,
                "How deep a document may be nested, up to " + DEEPEST_DOCUMENT + ". Default: " + NodeReader.MAX_DEPTH
                        + ".");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(Exit.CLEAN), "nothing was found that --fail-on asks for");
        codes.put(String.valueOf(Exit.FINDINGS), "something was");
        codes.put(String.valueOf(Exit.USAGE), "the command was wrong, or a pattern matched nothing");
        codes.put(String.valueOf(Exit.CANNOT_READ_OR_WRITE), "a file could not be read or written");
        codes.put(String.valueOf(Exit.UNEXPECTED), "ncco itself failed on a document, for example for lack of memory");
        return codes;
    }

    private void option(String name, String label, Class<?> type, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build());
    }

    /** An option whose value must be attached with =, as a file may follow it. */
    private void repairs(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel("REPAIRS")
                .arity("0..1")
                .type(Repairs.class)
                .preprocessor((arguments, command, option, info) -> {
                    if (!"=".equals(info.get("separator"))) {
                        arguments.push(Repairs.SAFE.toString());
                    }
                    return false;
                })
                .description(description)
                .build());
    }

    private void flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build());
    }

    CommandSpec spec() {
        return spec;
    }

    private <T> @Nullable T value(String option, Class<T> type) {
        Object given = spec.commandLine().getParseResult().matchedOptionValue(option, null);
        return given == null ? null : type.cast(given);
    }

    private <T> T value(String option, Class<T> type, T otherwise) {
        T given = value(option, type);
        return given == null ? otherwise : given;
    }

    private boolean has(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    @Override
    public Integer call() throws Exception {
        Repairs fix = value("--fix", Repairs.class);
        Repairs diff = value("--diff", Repairs.class);
        boolean jsonLines = has("--jsonl");
        if (fix != null && diff != null) {
            throw new ParameterException(spec.commandLine(), "--fix and --diff exclude each other");
        }
        if ((fix != null || diff != null) && jsonLines) {
            throw new ParameterException(spec.commandLine(), "--fix and --diff are not for --jsonl");
        }
        CheckRun run = new CheckRun(
                options(),
                value("--format", Format.class, Format.TEXT),
                fix != null ? CheckRun.Mode.FIX : diff != null ? CheckRun.Mode.DIFF : CheckRun.Mode.CHECK,
                fix == Repairs.UNSAFE || diff == Repairs.UNSAFE ? Repairs.UNSAFE : Repairs.SAFE,
                value("--baseline", Path.class),
                value("--write-baseline", Path.class),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        List<String> files = spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
        String stdinName = value("--stdin-name", String.class, InputFiles.STDIN);
        return run.run(InputFiles.resolve(files, stdinName), jsonLines, value("--fail-on", FailOn.class, FailOn.ERROR));
    }

    private CheckOptions options() {
        int bytes = value("--max-bytes", Integer.class, CheckOptions.MAX_BYTES);
        int depth = value("--max-depth", Integer.class, NodeReader.MAX_DEPTH);
        if (bytes < 1 || depth < 1 || depth > DEEPEST_DOCUMENT || bytes > LARGEST_DOCUMENT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-bytes goes from 1 to " + LARGEST_DOCUMENT + ", --max-depth from 1 to " + DEEPEST_DOCUMENT);
        }
        Kind kind = value("--kind", Kind.class);
        return new CheckOptions(Optional.ofNullable(kind), has("--lenient"), bytes, depth);
    }
}
