package dev.ncco.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration that may grow. Known values are constants, and each exists once, so that {@code ==} holds
 * for them; other values are created from text. A value keeps its spelling, and is compared without case.
 */
public abstract class ExpandableEnum implements Token {

    private final String value;

    /**
     * Creates a value.
     *
     * @param value the checked text
     */
    protected ExpandableEnum(CharSequence value) {
        this.value = value.toString();
    }

    @Override
    public final String value() {
        return value;
    }

    /**
     * Finds the known value that this one equals.
     *
     * @param known all known values, and the one for others
     * @param other the one for others
     * @param <K> the enum of known values
     * @return the known value
     */
    protected final <K extends Enum<K> & Token> K known(K[] known, K other) {
        for (K constant : known) {
            if (constant.value().equalsIgnoreCase(value())) {
                return constant;
            }
        }
        return other;
    }

    /**
     * Compares without case.
     *
     * @param other the other value
     * @return whether the other stands for the same
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ExpandableEnum token
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
