package dev.ncco.cli;

import dev.ncco.schema.text.VisibleText;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code ncco}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param args the command's arguments
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(out.checkError() ? Exit.CANNOT_READ_OR_WRITE : status);
    }

    /**
     * Runs a command.
     *
     * @param out where its output goes
     * @param err where its complaints go
     * @param args the command's arguments
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = commands(args)
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(usage())
                .setExecutionExceptionHandler(failure());
        try {
            return commands.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return report(err, Failure.unexpected("the command failed", e));
        }
    }

    /** Reading the annotations of the other commands takes long, so they are read only where they are asked for. */
    private static CommandLine commands(String... args) {
        CommandSpec root = CommandSpec.create().name("ncco");
        root.usageMessage().description("Checks NCCOs and calls of the Vonage Voice API v2.");
        root.addSubcommand("check", new CommandLine(new CheckCommand().spec()));
        if (args.length == 0 || !args[0].equals("check")) {
            root.mixinStandardHelpOptions(true).versionProvider(new Version());
            root.addSubcommand("rules", new CommandLine(new RulesCommand()));
            root.addSubcommand("explain", new CommandLine(new ExplainCommand()));
            root.addSubcommand("schema", new CommandLine(new SchemaCommand()));
            root.addSubcommand("draw", new CommandLine(new DrawCommand()));
            root.addSubcommand("java", new CommandLine(new JavaCommand()));
            root.addSubcommand("serve", new CommandLine(new ServeCommand()));
            root.addSubcommand("review", new CommandLine(new ReviewCommand()));
            root.addSubcommand("generate-completion", new CommandLine(new AutoComplete.GenerateCompletion()));
            root.addSubcommand("help", new CommandLine(new CommandLine.HelpCommand()));
        }
        return new CommandLine(root);
    }

    private static IExecutionExceptionHandler failure() {
        return (exception, command, parsed) -> {
            Failure failure = exception instanceof Failure f
                    ? f
                    : exception instanceof IOException e
                            ? Failure.writing("the output", e)
                            : Failure.unexpected("the command failed", exception);
            return report(command.getErr(), failure);
        };
    }

    /** What picocli does by itself, but without anything of an argument that a terminal could act upon. */
    private static IParameterExceptionHandler usage() {
        return (exception, args) -> {
            CommandLine command = exception.getCommandLine();
            PrintWriter err = command.getErr();
            err.println(command.getColorScheme().errorText(VisibleText.of(String.valueOf(exception.getMessage()))));
            if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
                command.usage(err, command.getColorScheme());
            }
            return Exit.USAGE;
        };
    }

    /** Prints a failure on one line, and returns its exit status. */
    static int report(PrintWriter err, Failure failure) {
        err.println("ncco: " + VisibleText.of(String.valueOf(failure.getMessage())));
        return failure.status();
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
    }

    /** Reads the version that the build has put into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"ncco " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
