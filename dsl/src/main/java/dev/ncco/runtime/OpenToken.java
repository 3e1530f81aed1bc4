package dev.ncco.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration that may grow: known values are constants, others are made from text. Compared without
 * case.
 */
public abstract class OpenToken implements Token {

    private final CharSequence value;

    /**
     * Creates a value.
     *
     * @param value the checked text
     */
    protected OpenToken(CharSequence value) {
        this.value = value;
    }

    @Override
    public final String value() {
        return value.toString();
    }

    CharSequence text() {
        return value;
    }

    /**
     * Compares without case.
     *
     * @param other the other value
     * @return whether the other stands for the same
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenToken token
                && getClass() == token.getClass()
                && value().equalsIgnoreCase(token.value());
    }

    /**
     * Returns a hash without regard to case.
     *
     * @return the hash
     */
    @Override
    public final int hashCode() {
        return value().toLowerCase(Locale.ROOT).hashCode();
    }

    /**
     * Returns the value as it stands in JSON.
     *
     * @return the value
     */
    @Override
    public final String toString() {
        return value();
    }
}
