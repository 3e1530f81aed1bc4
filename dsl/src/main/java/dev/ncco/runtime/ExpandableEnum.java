package dev.ncco.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value of an open enumeration. Known values are constants that can be compared with {@code ==}; other values are
 * created from text. A value keeps its spelling, and is compared without case.
 */
public abstract class ExpandableEnum implements Token {

    private final String value;

    /**
     * Creates a value.
     *
     * @param value the validated text
     */
    protected ExpandableEnum(CharSequence value) {
        this.value = value.toString();
    }

    @Override
    public final String value() {
        return value;
    }

    /**
     * Returns the enum constant for this value.
     *
     * @param known all enum constants
     * @param other the constant for values that are not known
     * @param <K> the enum of known values
     * @return the constant
     */
    protected final <K extends Enum<K> & Token> K known(K[] known, K other) {
        for (K constant : known) {
            if (fold(constant.value()).equals(fold(value))) {
                return constant;
            }
        }
        return other;
    }

    /**
     * Compares the values without case.
     *
     * @param other the other object
     * @return {@code true} if the other object is the same value of the enumeration
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ExpandableEnum token
                && getClass() == token.getClass()
                && fold(value).equals(fold(token.value()));
    }

    /**
     * Returns a hash code that ignores case.
     *
     * @return the hash code
     */
    @Override
    public final int hashCode() {
        return fold(value).hashCode();
    }

    /** {@code equalsIgnoreCase} would ignore more differences than the hash code. */
    private static String fold(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the value as it is written in JSON.
     *
     * @return the value
     */
    @Override
    public final String toString() {
        return value();
    }
}
