package dev.ncco.schema.testing;

import com.sun.management.ThreadMXBean;
import dev.ncco.schema.testing.HostileDocuments.Hostile;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Measures how the cost of operations grows with the size of documents: what they allocate and the processor time that
 * they take may at most treble when the size doubles. The margin is wide, and small costs are not compared, so that other
 * programs on the machine do not matter.
 */
public final class Growth {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SEED = 20261124;

    /** All documents in large sizes by the property; otherwise some of them. */
    private static final boolean ALL = Boolean.getBoolean("growth.all");

    private static final int SIZE = ALL ? 60_000 : 20_000;
    private static final int SOME = 25;
    private static final int AGAIN = 3;

    /** Two doublings, each of which may treble the cost. */
    private static final int FACTOR = 4;

    private static final int MOST = 9;
    private static final long SMALL_BYTES = 4_000_000;
    private static final long SMALL_NANOS = 40_000_000;

    private Growth() {}

    /** What grows faster than it may, in words. */
    public static List<String> tooFast(Map<String, Consumer<String>> operations) {
        List<String> tooFast = new ArrayList<>();
        List<Hostile> documents = documents();
        System.out.println("seed " + SEED + ": " + documents.size() + " documents, " + operations.size() + " operations");
        for (Hostile document : documents) {
            String small = document.text().apply(SIZE);
            String large = document.text().apply(FACTOR * SIZE);
            operations.forEach((name, operation) -> {
                Cost before = cost(operation, small);
                Cost after = cost(operation, large);
                // The first run may load classes, and another program may be in the way.
                for (int again = 0; again < AGAIN && after.growsTooFast(before); again++) {
                    before = cost(operation, small);
                    after = cost(operation, large);
                }
                if (after.growsTooFast(before)) {
                    tooFast.add(name + " of " + document + ": " + before + ", then " + after);
                }
            });
        }
        return tooFast;
    }

    private static List<Hostile> documents() {
        List<Hostile> all = new ArrayList<>(HostileDocuments.all());
        if (ALL) {
            return all;
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, SOME);
    }

    private record Cost(long bytes, long nanos) {

        boolean growsTooFast(Cost before) {
            return bytes > MOST * Math.max(before.bytes, SMALL_BYTES)
                    || nanos > MOST * Math.max(before.nanos, SMALL_NANOS);
        }

        @Override
        public String toString() {
            return bytes / 1_000_000 + " MB in " + nanos / 1_000_000 + " ms";
        }
    }

    private static Cost cost(Consumer<String> operation, String text) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        operation.accept(text);
        return new Cost(
                THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }
}
