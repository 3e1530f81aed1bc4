package dev.ncco.cli;

import dev.ncco.cli.draw.Drawing;
import dev.ncco.cli.draw.Flow;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Report;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.files.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code draw}. */
@Command(
        name = "draw",
        description = "Draws an NCCO or a call: its actions in order, barge-in, NCCOs that take over, and recordings.",
        mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", description = "The document to draw; - is standard input.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write: *.svg, *.html, or *.md (Mermaid). Default: standard output, as SVG."
                    + " An existing file is overwritten only if it is a drawing.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Failure, IOException {
        if (output != null && !output.toString().matches(".*\\.(svg|html|md)")) {
            throw new Failure(Exit.USAGE, "the name of the output file must end with .svg, .html or .md");
        }
        Input input = Input.of(file);
        byte[] bytes = input.read();
        try {
            return draw(input, bytes);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Failure.unexpected("cannot draw " + file, e);
        }
    }

    private int draw(Input input, byte[] bytes) throws Failure, IOException {
        Report report = new Checker().check(input.name(), bytes);
        String text = report.text().orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
        Optional<Flow> flow = bytes.length > CheckOptions.MAX_BYTES ? Optional.empty() : Flow.of(text, report);
        if (flow.isEmpty()) {
            return findings(report);
        }
        String name = output == null ? ".svg" : output.toString();
        String drawn = name.endsWith(".html")
                ? Drawing.html(flow.get(), text)
                : name.endsWith(".md") ? Drawing.markdown(flow.get()) : Drawing.svg(flow.get());
        if (output == null) {
            spec.commandLine().getOut().print(drawn);
        } else {
            try {
                OutputFile.write(output, drawn, Drawing::isDrawing);
            } catch (IOException e) {
                throw Failure.writing(output, e);
            }
        }
        return Exit.CLEAN;
    }

    /** Reports why a document cannot be drawn. */
    private int findings(Report report) throws Failure, IOException {
        if (report.findings().isEmpty()) {
            throw new Failure(Exit.USAGE, "cannot draw " + file + ": it has no actions");
        }
        return FindingsText.write(spec.commandLine().getErr(), List.of(report));
    }
}
