package dev.ncco.review;

import java.util.Locale;
import java.util.Optional;

/**
 * What happened to an option.
 *
 * @param kind what it was
 * @param before the option as it was, if it was there
 * @param after the option as it is, if it is there
 * @param words what changed, in words
 * @param refused the smallest document that was right and is refused now, if there is one
 */
public record Change(
        Kind kind, Optional<Option> before, Optional<Option> after, String words, Optional<String> refused) {

    /** What can happen. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It has another name. */
        RENAMED,
        /** Fewer values are right. */
        TIGHTENED,
        /** More values are right. */
        LOOSENED,
        /** Other values are right. */
        CHANGED,
        /** It is described otherwise. */
        REDESCRIBED;

        /**
         * Returns its name.
         *
         * @return the name in lower case
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace("redescribed", "re-described");
        }
    }

    /**
     * Returns what it is about.
     *
     * @return the option as it is, or as it was
     */
    public Option option() {
        return after.or(() -> before).orElseThrow();
    }
}
