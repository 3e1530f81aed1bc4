package dev.ncco.cli;

import dev.ncco.schema.Kind;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.policy.FailOn;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.text.VisibleText;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands and their options, parsed with picocli. */
final class Commands {

    private Commands() {}

    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = commands(args);
        for (Class<? extends Enum<?>> type : List.of(Kind.class, Format.class, FailOn.class, Repairs.class)) {
            register(commands, type);
        }
        return commands.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(usage())
                .setExecutionExceptionHandler(failure())
                .execute(args);
    }

    /** Does not read the annotations of other commands for {@code check}, because that is slow. */
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

    /** Accepts the constants by their text, which the help lists. Picocli would list their names in Java too. */
    private static <E extends Enum<?>> void register(CommandLine commands, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        commands.registerConverter(
                type,
                text -> constants.stream()
                        .filter(c -> c.toString().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("expected one of "
                                + constants.stream().map(Object::toString).collect(Collectors.joining(", "))
                                + ", but was \""
                                + text + "\"")));
    }

    private static IExecutionExceptionHandler failure() {
        return (exception, command, parsed) -> Main.report(command.getErr(), Failure.of(exception));
    }

    /** Reports usage errors as picocli does, but escapes control characters in arguments. */
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

    /** Reads the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"ncco " + (version == null ? "(unknown version)" : version)};
        }
    }
}
