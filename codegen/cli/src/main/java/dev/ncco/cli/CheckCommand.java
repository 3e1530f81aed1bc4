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

/**
 * The command {@code check}. Its options are defined in code, because reading annotations takes longer than checking a
 * file.
 */
final class CheckCommand implements Callable<Integer> {

    private static final int LARGEST_DOCUMENT = 1 << 30;

    /** A depth that the default stack size of a thread allows with a wide margin. */
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
                        "The documents to check. A directory selects all *.ncco.json and *.call.json files in it; - is standard input.")
                .build());
        option(
                "--kind",
                "KIND",
                Kind.class,
                "The kind of the documents: ${COMPLETION-CANDIDATES}. Default: detected from each document.");
        flag("--jsonl", "Read one document per line; memory use is constant.");
        option("--stdin-name", "NAME", String.class, "The name of standard input in findings.");
        option(
                "--format",
                "FORMAT",
                Format.class,
                "The format of the findings: ${COMPLETION-CANDIDATES}. Default: text.");
        option(
                "--fail-on",
                "SEVERITY",
                FailOn.class,
                "Exit with status 1 if there is a finding of at least this severity: ${COMPLETION-CANDIDATES}. Default: error.");
        flag(
                "--lenient",
                "Report what Reading.LENIENT accepts as warnings: quoted numbers, single values for lists, unknown names.");
        repairs(
                "--fix",
                "Repair the files: ${COMPLETION-CANDIDATES}. Default: safe, which keeps the meaning; unsafe"
                        + " also corrects misspelled names that have a single close match, and rewrites phone numbers.");
        repairs("--diff", "Print the changes that --fix would make, without changing files.");
        option("--baseline", "FILE", Path.class, "Ignore the findings that this file lists.");
        option(
                "--write-baseline",
                "FILE",
                Path.class,
                "Write all findings to this file; they do not affect the exit status."
                        + " An existing file is overwritten only if it is a baseline.");
        option(
                "--max-bytes",
                "N",
                Integer.class,
                "The maximum size of a document in bytes. Default: " + CheckOptions.MAX_BYTES + ".");
        option(
                "--max-depth",
                "N",
                Integer.class,
                "The maximum nesting depth of a document, up to " + DEEPEST_DOCUMENT + ". Default: "
                        + NodeReader.MAX_DEPTH + ".");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(Exit.CLEAN), "no finding at or above --fail-on");
        codes.put(String.valueOf(Exit.FINDINGS), "at least one finding at or above --fail-on");
        codes.put(String.valueOf(Exit.USAGE), "the command line is invalid, or a pattern matches no file");
        codes.put(String.valueOf(Exit.CANNOT_READ_OR_WRITE), "a file cannot be read or written");
        codes.put(String.valueOf(Exit.UNEXPECTED), "an internal error, for example out of memory");
        return codes;
    }

    private void option(String name, String label, Class<?> type, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build());
    }

    /** Adds an option whose value must be attached with =, because the next argument can be a file. */
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
            throw new ParameterException(spec.commandLine(), "--fix and --diff cannot be combined");
        }
        if ((fix != null || diff != null) && jsonLines) {
            throw new ParameterException(spec.commandLine(), "--fix and --diff cannot be combined with --jsonl");
        }
        List<String> files = spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
        if (fix != null && files.contains(Input.STDIN)) {
            throw new ParameterException(
                    spec.commandLine(), "--fix cannot repair standard input: use --diff to see the repairs");
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
        String stdinName = value("--stdin-name", String.class, Input.STDIN_NAME);
        return run.run(InputFiles.resolve(files, stdinName), jsonLines, value("--fail-on", FailOn.class, FailOn.ERROR));
    }

    private CheckOptions options() {
        int bytes = value("--max-bytes", Integer.class, CheckOptions.MAX_BYTES);
        int depth = value("--max-depth", Integer.class, NodeReader.MAX_DEPTH);
        if (bytes < 1 || depth < 1 || depth > DEEPEST_DOCUMENT || bytes > LARGEST_DOCUMENT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-bytes must be from 1 to " + LARGEST_DOCUMENT + ", --max-depth from 1 to "
                            + DEEPEST_DOCUMENT);
        }
        Kind kind = value("--kind", Kind.class);
        return new CheckOptions(Optional.ofNullable(kind), has("--lenient"), bytes, depth);
    }
}
