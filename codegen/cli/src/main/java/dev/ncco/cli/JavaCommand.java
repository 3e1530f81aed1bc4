package dev.ncco.cli;

import dev.ncco.codegen.document.DocumentJava;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The command {@code java}. */
@Command(
        name = "java",
        description = "Prints the Java code that builds an NCCO or a call.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the Java code is printed; warnings are on standard error",
            "1:a document has errors; the findings are on standard error, and no Java code is printed",
            "2:the command line is invalid",
            "3:a file cannot be read",
            "4:an internal error, for example out of memory"
        })
final class JavaCommand implements Callable<Integer> {

    private static final Checker CHECKER = new Checker();

    private final BooleanSupplier terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", arity = "1..*", description = "The documents; - is standard input.")
    private List<String> files;

    @Option(
            names = "--class",
            paramLabel = "NAME",
            description = "Print a class with this name, whose main method prints the document.")
    private @Nullable String className;

    @Option(names = "--package", paramLabel = "NAME", description = "The package of the class; requires --class.")
    private @Nullable String packageName;

    @Option(
            names = "--lenient",
            description = "Apply the safe repairs of check --fix in memory first, such as numbers written as strings.")
    private boolean lenient;

    private final Translator translator = new Translator();

    private boolean redacted;

    JavaCommand() {
        this(Terminal::isOutput);
    }

    JavaCommand(BooleanSupplier terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure, IOException {
        ReviewJar.require();
        checkNames();
        PrintWriter err = spec.commandLine().getErr();
        List<Report> reports = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        int status = Exit.CLEAN;
        for (String file : files) {
            try {
                Optional<String> source = source(Input.of(file), reports);
                String comment = files.size() > 1 ? "// " + inComment(file) + "\n" : "";
                source.ifPresent(s -> sources.add(comment + s));
            } catch (Failure e) {
                status = Math.max(status, Main.report(err, e));
            }
        }
        if (reports.stream().anyMatch(r -> !r.findings().isEmpty())) {
            FindingsText.write(err, reports);
        }
        if (status == Exit.CLEAN && sources.size() < files.size()) {
            return Exit.FINDINGS;
        }
        if (status == Exit.CLEAN) {
            if (redacted) {
                err.println(
                        "ncco: each *** replaces a secret; redirect the output to a file for the complete Java code");
            }
            spec.commandLine().getOut().print(String.join("\n", sources));
        }
        return status;
    }

    /** Returns the Java code, unless the document has errors. Adds the findings to the reports. */
    private Optional<String> source(Input input, List<Report> reports) throws Failure {
        byte[] bytes = input.read();
        try {
            Report report = CHECKER.check(input.name(), bytes);
            Report left = report;
            if (lenient) {
                Fixer.Result repaired = new Fixer(CHECKER).fix(input.name(), bytes);
                left = repaired.rest();
                bytes = repaired.bytes();
            }
            boolean wrong = left.has(Severity.ERROR);
            reports.add(wrong ? left : report);
            return wrong ? Optional.empty() : Optional.of(java(shown(tree(input.name(), bytes))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Failure.unexpected("cannot print Java code for " + input.name(), e);
        }
    }

    /** Redacts secrets if the output is a terminal, because other people may see the screen. */
    private JsonNode shown(JsonNode document) {
        JsonNode shown = terminal.getAsBoolean() ? Redactor.tree(document) : document;
        redacted |= !shown.equals(document);
        return shown;
    }

    private String java(JsonNode document) {
        DocumentJava java = translator.get();
        return className == null
                ? java.statement(document)
                : java.source(document, packageName == null ? "" : packageName, className);
    }

    /** Escapes backslashes, because Java translates Unicode escapes in comments too. */
    private static String inComment(String name) {
        return VisibleText.of(name).replace("\\", "\\\\");
    }

    private void checkNames() throws Failure {
        if (className == null && packageName != null) {
            throw new Failure(Exit.USAGE, "--package requires --class");
        }
        if (className != null && files.size() > 1) {
            throw new Failure(Exit.USAGE, "--class requires a single document");
        }
        for (String name : new String[] {className, packageName}) {
            boolean isClass = name != null && name.equals(className);
            if (name != null
                    && !(isClass
                            ? SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name)
                            : SourceVersion.isName(name))) {
                throw new Failure(Exit.USAGE, "not a valid Java name: " + name);
            }
        }
    }

    private static JsonNode tree(String file, byte[] bytes) throws Failure {
        String text = new String(bytes, StandardCharsets.UTF_8);
        JsonNode tree = NodeReader.read(text.startsWith("\ufeff") ? text.substring(1) : text, NodeReader.MAX_DEPTH)
                .json();
        if (!DocumentJava.canBuild(tree)) {
            throw new Failure(Exit.USAGE, file + " is neither an NCCO nor a call");
        }
        return tree;
    }

    /** Planning takes a second, so it is done once. */
    private static final class Translator {

        private @Nullable DocumentJava planned;

        DocumentJava get() {
            DocumentJava java = planned == null ? DocumentJava.ofRelease() : planned;
            planned = java;
            return java;
        }
    }
}
