package dev.ncco.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;

/** The command {@code ncco}. */
@Command(
        name = "ncco",
        description = "Checks NCCOs and calls of the Vonage Voice API v2.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
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

    /** Reading the annotations of a command takes long, so they are read of the one that is asked for. */
    private static CommandLine commands(String... args) {
        CommandLine ncco = new CommandLine(new Main());
        if (args.length > 0 && args[0].equals("check")) {
            return ncco.addSubcommand(new CheckCommand());
        }
        return ncco.addSubcommand(new CheckCommand())
                .addSubcommand(new RulesCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new CommandLine.HelpCommand());
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
