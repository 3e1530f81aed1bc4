package dev.ncco.cli;

import java.io.Console;
import picocli.CommandLine;

/** Detects whether standard output is a terminal, and whether it shows colors. */
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

    /**
     * Returns whether standard output shows colors, by the rules of picocli, which include NO_COLOR. If there is no
     * console and colors are not requested, picocli is not loaded, because loading it is slow.
     *
     * @return whether it shows them
     */
    @SuppressWarnings("SystemConsoleNull") // never null since JDK 22; picocli decides then
    static boolean usesColor() {
        boolean mayBe = System.console() != null
                || System.getenv("CLICOLOR_FORCE") != null
                || System.getProperty("picocli.ansi") != null;
        return mayBe && CommandLine.Help.Ansi.AUTO.enabled();
    }
}
