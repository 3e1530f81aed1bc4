package dev.ncco.codegen.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java type of a string, number or boolean that the platform sends. */
public enum ReceivedKind {
    /** A string. */
    TEXT(String.class, "text"),
    /** A boolean. */
    FLAG(Boolean.class, "flag"),
    /** An integer that fits into an {@code int}. */
    INT(Integer.class, "intNumber"),
    /** An integer that fits into a {@code long}. */
    LONG(Long.class, "longNumber"),
    /** A decimal number. */
    DECIMAL(BigDecimal.class, "decimal"),
    /** A number of seconds. */
    DURATION(Duration.class, "duration"),
    /** A date and time. */
    INSTANT(Instant.class, "instant"),
    /** Any JSON. */
    JSON(Object.class, "json");

    private final Class<?> type;
    private final String method;

    ReceivedKind(Class<?> type, String method) {
        this.type = type;
        this.method = method;
    }

    /** {@return the class} */
    public Class<?> type() {
        return type;
    }

    /** {@return the method of the runtime that describes such a member} */
    public String method() {
        return method;
    }

    /**
     * Returns the kind with a class.
     *
     * @param name the simple name of the class
     * @return the kind
     */
    public static Optional<ReceivedKind> named(String name) {
        return Stream.of(values())
                .filter(k -> k.type.getSimpleName().equals(name))
                .findFirst();
    }
}
