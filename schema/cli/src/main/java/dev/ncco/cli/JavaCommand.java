package dev.ncco.cli;

import dev.ncco.codegen.document.DocumentJava;
import dev.ncco.schema.Checker;
import dev.ncco.schema.Fixer;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.source.NodeReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/** Prints the Java that builds a document. */
@Command(
        name = "java",
        description = "Prints the Java that builds an NCCO or a call.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the Java was printed; warnings are on standard error",
            "1:a document has errors: the findings are on standard error, and no Java was printed",
            "2:the command was wrong",
            "3:a file could not be read"
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
            description = "Print a whole class of this name, whose main prints the document.")
    private @Nullable String className;

    @Option(names = "--package", paramLabel = "NAME", description = "The package of that class.")
    private @Nullable String packageName;

    @Option(
            names = "--lenient",
            description = "Repair in memory what --fix of check repairs safely, such as numbers written as strings.")
    private boolean lenient;

    JavaCommand() {
        this(Terminal::isOutput);
    }

    JavaCommand(BooleanSupplier terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure, IOException {
        checkNames();
        List<Report> reports = new ArrayList<>();
        boolean wrong = false;
        List<JsonNode> documents = new ArrayList<>();
        for (String file : files) {
            byte[] bytes = Inputs.read(file);
            Report report = CHECKER.check(Inputs.name(file), bytes);
            Fixer.Result repaired = new Fixer(CHECKER).fix(Inputs.name(file), bytes);
            Report left = lenient ? repaired.rest() : report;
            reports.add(left.has(Severity.ERROR) ? left : report);
            if (left.has(Severity.ERROR)) {
                wrong = true;
            } else {
                documents.add(tree(file, lenient ? repaired.bytes() : bytes));
            }
        }
        if (reports.stream().anyMatch(r -> !r.findings().isEmpty())) {
            FindingsText.write(spec.commandLine().getErr(), reports);
        }
        if (wrong) {
            return Exit.FINDINGS;
        }
        print(terminal.getAsBoolean() ? redacted(documents) : documents);
        return Exit.CLEAN;
    }

    /** On a terminal the Java is only looked at, and people look over shoulders and record screens. */
    private List<JsonNode> redacted(List<JsonNode> documents) {
        List<JsonNode> redacted = documents.stream().map(Redactor::tree).toList();
        if (!redacted.equals(documents)) {
            spec.commandLine()
                    .getErr()
                    .println("ncco: each *** replaces a secret; redirect the output to a file for the complete Java");
        }
        return redacted;
    }

    private void print(List<JsonNode> documents) {
        PrintWriter out = spec.commandLine().getOut();
        DocumentJava java = DocumentJava.ofRelease();
        for (int i = 0; i < documents.size(); i++) {
            out.print(i == 0 ? "" : "\n");
            out.print(files.size() > 1 ? "// " + files.get(i) + "\n" : "");
            out.print(
                    className == null
                            ? java.statement(documents.get(i))
                            : java.source(documents.get(i), packageName == null ? "" : packageName, className));
        }
    }

    private void checkNames() throws Failure {
        if (className == null && packageName != null) {
            throw new Failure(Exit.USAGE, "--package needs --class");
        }
        if (className != null && files.size() > 1) {
            throw new Failure(Exit.USAGE, "--class takes one document");
        }
        for (String name : new String[] {className, packageName}) {
            boolean isClass = name != null && name.equals(className);
            if (name != null
                    && !(isClass
                            ? SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name)
                            : SourceVersion.isName(name))) {
                throw new Failure(Exit.USAGE, "this is no name in Java: " + name);
            }
        }
    }

    private static JsonNode tree(String file, byte[] bytes) throws Failure {
        String text = new String(bytes, StandardCharsets.UTF_8);
        JsonNode tree = NodeReader.read(text.startsWith("\ufeff") ? text.substring(1) : text, NodeReader.MAX_DEPTH)
                .json();
        if (!DocumentJava.canBuild(tree)) {
            throw new Failure(Exit.USAGE, file + " is an event, which nobody builds");
        }
        return tree;
    }
}
