package dev.ncco.samples.placecall;

import java.time.Duration;

/** Spaces calls evenly; shared by all threads that place some. */
public final class RateLimit {

    private final long gap;
    private long next = System.nanoTime();

    private RateLimit(long gap) {
        this.gap = gap;
    }

    /**
     * Allows some calls a second.
     *
     * @param calls how many
     * @return the limit
     */
    public static RateLimit perSecond(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("at least one call a second");
        }
        return new RateLimit(Duration.ofSeconds(1).toNanos() / calls);
    }

    /**
     * Takes the next turn.
     *
     * @return how long it is until then
     */
    public synchronized Duration take() {
        long now = System.nanoTime();
        long turn = Math.max(now, next);
        next = turn + gap;
        return Duration.ofNanos(turn - now);
    }
}
