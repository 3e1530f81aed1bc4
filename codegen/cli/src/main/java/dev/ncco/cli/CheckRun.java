package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.Report;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.files.FileReplacement;
import dev.ncco.schema.files.OutputFile;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of the command over all documents. */
final class CheckRun {

    /** Whether documents are only checked, repaired, or compared with their repaired form. */
    enum Mode {
        CHECK,
        FIX,
        DIFF
    }

    private final CheckOptions options;
    private final Mode mode;
    private final Fixer fixer;
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
    private int status = Exit.CLEAN;

    CheckRun(
            CheckOptions options,
            Format format,
            Mode mode,
            Repairs repairs,
            @Nullable Path baseline,
            @Nullable Path writeBaseline,
            PrintWriter out,
            PrintWriter err)
            throws Failure {
        this.options = options;
        this.mode = mode;
        this.writeBaseline = writeBaseline;
        this.out = out;
        this.err = err;
        this.checker = new Checker(options);
        this.fixer = new Fixer(checker, repairs);
        this.fixOption = repairs == Repairs.SAFE ? "--fix" : "--fix=" + repairs;
        this.config = config();
        this.baseline = baseline == null ? null : baseline(baseline);
        this.progress = new Progress(err);
        this.writer = format.writer(out, Terminal.usesColor());
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
            throw Failure.reading(file, e);
        }
    }

    int run(Collection<Input> inputs, boolean jsonLines, FailOn failOn) throws IOException, Failure {
        if (writeBaseline != null) {
            checkBaseline(writeBaseline, inputs);
        }
        for (Input input : inputs) {
            try {
                check(input, jsonLines);
            } catch (IOException e) {
                failed(Failure.reading(input.name(), e));
            } catch (Failure e) {
                failed(e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed(Failure.unexpected("cannot check " + input.name(), e));
            }
        }
        progress.end();
        writer.end(summary);
        out.flush();
        if (made > 0) {
            err.println(Summary.count(made, "repair")
                    + (mode == Mode.FIX ? " made" : " shown; run with " + fixOption + " to apply"));
        }
        if (writeBaseline != null) {
            try {
                OutputFile.write(writeBaseline, written.toJson(), Baseline::isBaseline);
            } catch (IOException e) {
                throw Failure.writing(writeBaseline, e);
            }
        }
        return status != Exit.CLEAN
                ? status
                : writeBaseline == null && failOn.fails(summary) ? Exit.FINDINGS : Exit.CLEAN;
    }

    private static void checkBaseline(Path file, Collection<Input> inputs) throws Failure {
        try {
            OutputFile.check(file, Baseline::isBaseline);
            OutputFile.checkIsNoInput(
                    file,
                    inputs.stream().map(Input::path).filter(Objects::nonNull).toList());
        } catch (IOException e) {
            throw Failure.writing(file, e);
        }
    }

    /** Reports a failure on one document. The other documents are still checked; the exit status is the highest one. */
    private void failed(Failure failure) {
        progress.end();
        status = Math.max(status, Main.report(err, failure));
    }

    private void check(Input input, boolean jsonLines) throws IOException, Failure {
        if (jsonLines) {
            lines(input);
        } else {
            document(input);
        }
    }

    private void lines(Input input) throws IOException {
        try (InputStream in = input.open()) {
            new JsonLines(input.name(), checker, options.maxBytes()).check(in, result -> {
                for (Report report : result.reports()) {
                    report(report);
                }
                result.failures().forEach(this::failed);
                summary.add(result.documents() - result.reports().size());
                progress.show(summary);
            });
        }
    }

    private void document(Input input) throws IOException, Failure {
        byte[] bytes;
        try (InputStream in = input.open()) {
            bytes = in.readNBytes(options.maxBytes() + 1);
        }
        String name = input.name();
        if (mode == Mode.CHECK) {
            report(checker.check(name, bytes));
            return;
        }
        Fixer.Result result = fixer.fix(name, bytes);
        boolean changed = !Arrays.equals(bytes, result.bytes());
        if (changed && mode == Mode.FIX) {
            fix(input, result.bytes());
        }
        made += result.repairs();
        if (changed && mode == Mode.DIFF) {
            String file = input.isStdin() ? name : input.file().normalize().toString();
            out.print(Diff.of(file, bytes, result.bytes()));
            report(checker.check(name, bytes));
            return;
        }
        report(result.rest());
    }

    private static void fix(Input input, byte[] bytes) throws IOException, Failure {
        Path file = input.file();
        try {
            FileReplacement.replace(file, bytes);
        } catch (IOException e) {
            throw Failure.writing(input.name(), e);
        }
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
}
