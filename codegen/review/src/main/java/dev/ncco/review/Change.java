package dev.ncco.review;

import java.util.Locale;
import java.util.Optional;

/**
 * A change of an option.
 *
 * @param kind the kind of the change
 * @param before the option before the change, if it existed
 * @param after the option after the change, if it exists
 * @param description the description
 * @param refused the smallest document that was accepted before and is rejected now, if there is one
 */
public record Change(
        Kind kind, Optional<Option> before, Optional<Option> after, String description, Optional<String> refused) {

    /** The kinds of changes. */
    public enum Kind {
        /** The option is new. */
        ADDED,
        /** The option was removed. */
        REMOVED,
        /** The option has another name. */
        RENAMED,
        /** Fewer values are valid. */
        TIGHTENED,
        /** More values are valid. */
        LOOSENED,
        /** Other values are valid. */
        CHANGED,
        /** The description has changed. */
        REDESCRIBED;

        /**
         * Returns the name of the kind.
         *
         * @return the name in lower case
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace("redescribed", "re-described");
        }
    }

    /**
     * Returns the changed option.
     *
     * @return the option after the change; if it was removed, before the change
     */
    public Option option() {
        return after.or(() -> before).orElseThrow();
    }
}
