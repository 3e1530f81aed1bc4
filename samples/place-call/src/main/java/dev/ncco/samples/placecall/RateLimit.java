package dev.ncco.samples.placecall;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A rate limit that spaces requests evenly; thread-safe, to be shared by all threads that send requests. */
public final class RateLimit {

    private final long gap;
    private final LongSupplier nanoTime;
    private long next;

    private RateLimit(long gap, LongSupplier nanoTime) {
        this.gap = gap;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    /**
     * Returns a limit of a number of requests per second.
     *
     * @param calls requests per second, at least 1
     * @return the limit
     */
    public static RateLimit perSecond(int calls) {
        return perSecond(calls, System::nanoTime);
    }

    static RateLimit perSecond(int calls, LongSupplier nanoTime) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls must be at least 1 per second, but was " + calls);
        }
        return new RateLimit(Duration.ofSeconds(1).toNanos() / calls, nanoTime);
    }

    /**
     * Reserves the next free time slot.
     *
     * @return the time to wait until the slot begins
     */
    public synchronized Duration take() {
        long now = nanoTime.getAsLong();
        long turn = next - now > 0 ? next : now; // the clock can overflow
        next = turn + gap;
        return Duration.ofNanos(turn - now);
    }
}
