package dev.ncco.samples.placecall;

import java.time.Duration;

/** A rate limit that spaces requests evenly; thread-safe, to be shared by all threads that send requests. */
public final class RateLimit {

    private final long gap;
    private long next = System.nanoTime();

    private RateLimit(long gap) {
        this.gap = gap;
    }

    /**
     * Returns a limit of a number of requests per second.
     *
     * @param calls requests per second, at least 1
     * @return the limit
     */
    public static RateLimit perSecond(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls must be at least 1 per second, but was " + calls);
        }
        return new RateLimit(Duration.ofSeconds(1).toNanos() / calls);
    }

    /**
     * Reserves the next free time slot.
     *
     * @return the time to wait until the slot begins
     */
    public synchronized Duration take() {
        long now = System.nanoTime();
        long turn = Math.max(now, next);
        next = turn + gap;
        return Duration.ofNanos(turn - now);
    }
}
