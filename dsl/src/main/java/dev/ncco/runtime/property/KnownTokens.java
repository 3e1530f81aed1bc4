package dev.ncco.runtime.property;

import dev.ncco.runtime.ExpandableEnum;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The known values of an open enumeration, each of which has a single instance.
 *
 * @param <T> the enumeration
 */
public final class KnownTokens<T extends ExpandableEnum> {

    private final Map<String, T> byValue = new HashMap<>();

    /** Creates an empty set; the constants of the enumeration are added while its class is initialized. */
    public KnownTokens() {}

    /**
     * Adds a constant.
     *
     * @param token the constant
     * @return the constant
     */
    public T add(T token) {
        byValue.put(token.value(), token);
        return token;
    }

    /**
     * Returns the constant with a value. The comparison is case-sensitive, so that a value in another case keeps its
     * spelling.
     *
     * @param value the value
     * @return the constant, or null if no constant has this value
     */
    public @Nullable T find(@Nullable CharSequence value) {
        return value instanceof String text ? byValue.get(text) : null;
    }
}
