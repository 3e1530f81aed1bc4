package dev.ncco.cli;

import dev.ncco.schema.report.Summary;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Shows the progress of a long run on a terminal. */
final class Progress {

    private static final long AFTER_NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal = terminal();
    private long next = System.nanoTime() + AFTER_NANOS;
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
    }

    /**
     * Returns whether standard output is a terminal, by the rules of picocli, which include NO_COLOR. If there is no
     * console and colors are not requested, picocli is not loaded, because loading it is slow.
     */
    @SuppressWarnings("SystemConsoleNull") // never null since JDK 22; picocli decides then
    static boolean terminal() {
        boolean mayBe = System.console() != null
                || System.getenv("CLICOLOR_FORCE") != null
                || System.getProperty("picocli.ansi") != null;
        return mayBe && CommandLine.Help.Ansi.AUTO.enabled();
    }

    void show(Summary summary) {
        if (terminal && System.nanoTime() > next) {
            next = System.nanoTime() + EVERY_NANOS;
            shown = true;
            err.print("\r" + summary + " …");
            err.flush();
        }
    }

    void end() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
