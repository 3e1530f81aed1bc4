package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Checker;
import dev.ncco.schema.Fixer;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.Report;
import dev.ncco.schema.policy.Baseline;
import dev.ncco.schema.policy.Config;
import dev.ncco.schema.policy.FailOn;
import dev.ncco.schema.policy.PolicyException;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.report.ReportWriter;
import dev.ncco.schema.report.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run over all files. */
final class CheckRun {

    /** What is done besides checking. */
    enum Mode {
        CHECK,
        FIX,
        DIFF
    }

    private final CheckOptions options;
    private final Mode mode;
    private final Fixer fixer;
    private final String stdinName;
    private final @Nullable Path writeBaseline;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Checker checker;
    private final Config config;
    private final @Nullable Baseline baseline;
    private final Baseline written = new Baseline();
    private final ReportWriter writer;
    private final Summary summary = new Summary();
    private final Progress progress;
    private final String fixOption;
    private int made;
    private boolean unreadable;

    CheckRun(
            CheckOptions options,
            Format format,
            Mode mode,
            Repairs repairs,
            String stdinName,
            @Nullable Path baseline,
            @Nullable Path writeBaseline,
            PrintWriter out,
            PrintWriter err)
            throws Failure {
        this.options = options;
        this.mode = mode;
        this.stdinName = stdinName;
        this.writeBaseline = writeBaseline;
        this.out = out;
        this.err = err;
        this.checker = new Checker(options);
        this.fixer = new Fixer(checker, repairs);
        this.fixOption = repairs == Repairs.SAFE ? "--fix" : "--fix=" + repairs;
        this.config = config();
        this.baseline = baseline == null ? null : baseline(baseline);
        this.progress = new Progress(err);
        this.writer = format.writer(out, Progress.terminal());
    }

    private static Config config() throws Failure {
        Path file = Path.of(Config.FILE);
        return Files.exists(file) ? parse(file, Config::parse) : Config.NONE;
    }

    private static Baseline baseline(Path file) throws Failure {
        return parse(file, Baseline::parse);
    }

    private interface Parser<T> {
        T parse(String file, String text) throws PolicyException;
    }

    private static <T> T parse(Path file, Parser<T> parser) throws Failure {
        try {
            return parser.parse(file.toString(), Files.readString(file));
        } catch (PolicyException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot read " + file + reason(e));
        }
    }

    int run(List<String> inputs, boolean jsonLines, FailOn failOn) throws IOException, Failure {
        for (String input : inputs) {
            try {
                if (jsonLines) {
                    lines(input);
                } else {
                    document(input);
                }
            } catch (IOException e) {
                unreadable = true;
                err.println("ncco: cannot read " + input + reason(e));
            }
        }
        progress.end();
        writer.end(summary);
        out.flush();
        if (made > 0) {
            err.println(made
                    + (made == 1 ? " repair" : " repairs")
                    + (mode == Mode.FIX ? " made" : " shown; " + fixOption + " makes them"));
        }
        if (writeBaseline != null) {
            Atomic.write(writeBaseline, written.toJson().getBytes(StandardCharsets.UTF_8));
        }
        return unreadable
                ? Exit.CANNOT_READ_OR_WRITE
                : writeBaseline == null && failOn.fails(summary) ? Exit.FINDINGS : Exit.CLEAN;
    }

    private void lines(String input) throws IOException {
        String name = name(input);
        try (InputStream in = open(input)) {
            new JsonLines(name, checker, options.maxBytes()).check(in, (reports, documents) -> {
                for (Report report : reports) {
                    report(report);
                }
                summary.add(documents - reports.size());
                progress.show(summary);
            });
        }
    }

    private void document(String input) throws IOException, Failure {
        byte[] bytes;
        try (InputStream in = open(input)) {
            bytes = in.readNBytes(options.maxBytes() + 1);
        }
        if (mode == Mode.CHECK || input.equals(Inputs.STDIN)) {
            report(checker.check(name(input), bytes));
            return;
        }
        Fixer.Result result = fixer.fix(name(input), bytes);
        made += result.repairs();
        if (!Arrays.equals(bytes, result.bytes())) {
            if (mode == Mode.DIFF) {
                out.print(RedactedDiff.of(Diff.of(name(input), bytes, result.bytes()), bytes, result.bytes()));
                report(checker.check(name(input), bytes));
                return;
            }
            Atomic.write(Path.of(input), result.bytes());
        }
        report(result.rest());
    }

    private static InputStream open(String input) throws IOException {
        return input.equals(Inputs.STDIN) ? System.in : Files.newInputStream(Path.of(input));
    }

    private String name(String input) {
        return input.equals(Inputs.STDIN) ? stdinName : input;
    }

    private void report(Report report) throws IOException {
        Report kept = config.apply(report);
        if (writeBaseline != null) {
            written.add(kept);
        }
        if (baseline != null) {
            kept = baseline.apply(kept);
        }
        summary.add(kept);
        writer.write(kept);
        progress.show(summary);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return ": there is no such file";
        }
        return e instanceof AccessDeniedException ? ": access is denied" : ": " + e.getMessage();
    }
}
