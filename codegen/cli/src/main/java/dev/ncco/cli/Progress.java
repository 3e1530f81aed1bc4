package dev.ncco.cli;

import dev.ncco.schema.report.Summary;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Shows on a terminal that a long run goes on. */
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
     * Picocli knows how each JDK tells a terminal, and honours NO_COLOR as no-color.org asks for. It is not asked where
     * there is no console and nobody asks for colors, because it takes long to load.
     */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on there is always one, and picocli is asked
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
