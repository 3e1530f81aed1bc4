package dev.ncco.cli;

import java.io.Console;

/** Detects whether standard output is a terminal. */
final class Terminal {

    private Terminal() {}

    /**
     * Returns whether standard output is a terminal. Before JDK 22, this requires that standard input is a terminal
     * too.
     *
     * @return whether it is a terminal
     */
    @SuppressWarnings("SystemConsoleNull") // JDK 17 to 21 return null, newer JDKs have isTerminal
    static boolean isOutput() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
