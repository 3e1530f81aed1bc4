package dev.ncco.cli;

import dev.ncco.schema.text.VisibleText;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

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
     * @param out standard output
     * @param err standard error
     * @param args the command's arguments
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return PlainCheck.isPlain(args) ? PlainCheck.run(out, err, args) : Commands.run(out, err, args);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return report(err, Failure.of(e));
        }
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
}
