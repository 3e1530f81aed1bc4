package dev.ncco.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

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
        return commands(args)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failure())
                .execute(args);
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
            if (exception instanceof Failure failure) {
                command.getErr().println("ncco: " + failure.getMessage());
                return failure.status();
            }
            throw exception;
        };
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
