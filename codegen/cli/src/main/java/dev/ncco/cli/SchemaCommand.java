package dev.ncco.cli;

import dev.ncco.schema.Kind;
import dev.ncco.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a kind of document, for editors and other tools.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "ncco",
            description = "The kind: ${COMPLETION-CANDIDATES}. Default: ncco.")
    private Kind kind;

    @Override
    public void run() {
        spec.commandLine().getOut().print(Schemas.text("bundled/" + kind.schema()));
    }
}
