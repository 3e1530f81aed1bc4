package dev.ncco.cli;

import dev.ncco.schema.report.Summary;
import java.io.PrintWriter;

/** Shows the progress of a long run on a terminal. */
final class Progress {

    private static final long AFTER_NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal = Terminal.isOutput();
    private long next = System.nanoTime() + AFTER_NANOS;
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
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
