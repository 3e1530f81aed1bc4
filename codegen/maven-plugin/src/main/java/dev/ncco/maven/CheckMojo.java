package dev.ncco.maven;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.files.OutputFile;
import dev.ncco.schema.policy.Baseline;
import dev.ncco.schema.policy.Config;
import dev.ncco.schema.policy.FailOn;
import dev.ncco.schema.policy.PolicyException;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.report.ReportWriter;
import dev.ncco.schema.report.Summary;
import dev.ncco.schema.report.UnexpectedFailure;
import dev.ncco.schema.text.VisibleText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the hand-written NCCO and call files of an application, and fails the build if one has an error. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The directory of the files. */
    @Parameter(property = "ncco.directory", defaultValue = "${basedir}/src/main/resources", required = true)
    private File directory;

    /** The patterns of the files to check. */
    @Parameter(property = "ncco.includes", defaultValue = "**/*.ncco.json,**/*.call.json")
    private List<String> includes;

    /** The patterns of files to exclude. */
    @Parameter(property = "ncco.excludes")
    private @Nullable List<String> excludes;

    /** The kind of the files, such as ncco, call or event. By default, it is detected from each file. */
    @Parameter(property = "ncco.kind")
    private @Nullable String kind;

    /** The lowest severity that fails the build: error, warning or never. */
    @Parameter(property = "ncco.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Whether to report what {@code Reading.LENIENT} accepts as warnings: numbers and booleans written as strings,
     * single values for lists, deprecated forms, and names that this release does not know.
     */
    @Parameter(property = "ncco.lenient", defaultValue = "false")
    private boolean lenient;

    /** A file of findings to ignore, written by {@code ncco check --write-baseline}. */
    @Parameter(property = "ncco.baseline")
    private @Nullable File baseline;

    /** A file to write the findings to, in addition to the log. */
    @Parameter(property = "ncco.outputFile")
    private @Nullable File outputFile;

    /** The format of the output file: text, compact, json, jsonl, sarif, junit, checkstyle, github or gitlab. */
    @Parameter(property = "ncco.format", defaultValue = "text")
    private String format;

    /** Whether to skip the check. */
    @Parameter(property = "ncco.skip", defaultValue = "false")
    private boolean skip;

    /** The project directory, which may contain the configuration file .ncco.json. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    /** The file that records which files had no findings. */
    @Parameter(defaultValue = "${project.build.directory}/ncco/checked.txt", readonly = true)
    private File memory;

    /** The version of the plugin; another version may report other findings. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    /** Creates the goal; called by Maven. */
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || !directory.isDirectory()) {
            getLog().info(skip ? "skipped" : "nothing to check: no directory " + visible(directory));
            return;
        }
        try {
            check();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read or write a file: " + visible(e.getMessage()), e);
        } catch (PolicyException e) {
            throw new MojoExecutionException(visible(e.getMessage()), e);
        }
    }

    private void check() throws IOException, PolicyException, MojoExecutionException, MojoFailureException {
        Optional<Kind> of = kind == null ? Optional.empty() : Optional.of(word(Kind.class, "kind", kind));
        FailOn fail = word(FailOn.class, "failOn", failOn);
        Format as = word(Format.class, "format", format);
        CheckOptions options = new CheckOptions(of, lenient, CheckOptions.MAX_BYTES, CheckOptions.DEFAULT.maxDepth());
        Checker checker = new Checker(options);
        Config config = config();
        Baseline known = known();
        CheckCache checked = CheckCache.read(memory.toPath(), version + " " + options);
        List<Path> files = SelectedFiles.in(directory.toPath(), includes, excludes);
        List<Report> reports = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Summary summary = new Summary();
        for (Path file : files) {
            try {
                Report report = check(file, checker, checked);
                report = config.apply(report);
                report = known == null ? report : known.apply(report);
                reports.add(report);
                summary.add(report);
            } catch (IOException e) {
                failures.add(visible("cannot read " + shown(file) + ": " + e));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failures.add(visible("cannot check " + shown(file) + ": " + UnexpectedFailure.describe(e)));
            }
        }
        checked.write();
        write(reports, summary, as, files);
        if (!failures.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", failures));
        }
        if (fail.fails(summary)) {
            throw new MojoFailureException(summary.toString());
        }
        getLog().info(summary.toString() + checked.unchanged());
    }

    private Report check(Path file, Checker checker, CheckCache checked) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(CheckOptions.MAX_BYTES + 1);
        }
        if (checked.wasRight(file, bytes)) {
            return new Report(shown(file), 1, Optional.empty(), List.of());
        }
        Report report = checker.check(shown(file), bytes);
        checked.remember(file, bytes, report.findings().isEmpty());
        return report;
    }

    private static String visible(@Nullable Object text) {
        return VisibleText.of(String.valueOf(text));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String parameter, String value)
            throws MojoExecutionException {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
            throw new MojoExecutionException(parameter + " must be one of " + known + ", but was " + value, e);
        }
    }

    private Config config() throws IOException, PolicyException {
        Path file = basedir.toPath().resolve(Config.FILE);
        return Files.exists(file) ? Config.parse(file.toString(), Files.readString(file)) : Config.NONE;
    }

    private @Nullable Baseline known() throws IOException, PolicyException {
        return baseline == null ? null : Baseline.parse(baseline.toString(), Files.readString(baseline.toPath()));
    }

    /** Returns the name relative to the project directory. */
    private String shown(Path file) {
        Path base = basedir.toPath();
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private void write(List<Report> reports, Summary summary, Format as, List<Path> files) throws IOException {
        StringWriter text = new StringWriter();
        write(reports, summary, Format.TEXT.writer(text, false));
        if (summary.has(Severity.INFO)) {
            String shown = "\n" + text;
            if (summary.has(Severity.ERROR)) {
                getLog().error(shown);
            } else {
                getLog().warn(shown);
            }
        }
        if (outputFile != null) {
            Path file = outputFile.toPath().toAbsolutePath();
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            OutputFile.checkIsNoInput(file, files);
            StringWriter out = new StringWriter();
            write(reports, summary, as.writer(out, false));
            OutputFile.write(file, out.toString(), old -> true);
        }
    }

    private static void write(List<Report> reports, Summary summary, ReportWriter writer) throws IOException {
        for (Report report : reports) {
            writer.write(report);
        }
        writer.end(summary);
    }
}
