package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.policy.FailOn;
import dev.ncco.schema.report.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * The most frequent command, {@code ncco check FILE…} without options. It does not load picocli, which would be half of
 * the classes of such a check.
 */
final class PlainCheck {

    private PlainCheck() {}

    /** Returns whether the arguments are {@code check} and files, none of which could be an option. */
    static boolean isPlain(String... args) {
        if (args.length < 2 || !args[0].equals("check")) {
            return false;
        }
        for (int i = 1; i < args.length; i++) {
            if (args[i].isEmpty() || args[i].startsWith("-") && !args[i].equals("-")) {
                return false;
            }
        }
        return true;
    }

    static int run(PrintWriter out, PrintWriter err, String... args) throws IOException, Failure {
        List<String> files = List.of(args).subList(1, args.length);
        CheckRun run = new CheckRun(
                CheckOptions.DEFAULT, Format.TEXT, CheckRun.Mode.CHECK, Repairs.SAFE, null, null, out, err);
        return run.run(InputFiles.resolve(files, Input.STDIN_NAME), false, FailOn.ERROR);
    }
}
