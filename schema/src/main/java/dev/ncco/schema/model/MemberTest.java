package dev.ncco.schema.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A test of a member in a rule.
 *
 * @param node the schema that contains the test
 * @param member the name of the member
 * @param kind the kind of the test
 * @param value the required value for {@link Kind#VALUE}, otherwise null
 */
public record MemberTest(
        SchemaNode node, String member, Kind kind, @Nullable Object value) {

    /** The kind of a test. */
    public enum Kind {
        /** The member must be present. */
        PRESENT,
        /** The member must have the value. */
        VALUE,
        /** The member must be an object with at least one member. */
        NOT_EMPTY
    }

    /**
     * Returns whether an object passes the test.
     *
     * @param object the members: booleans, strings, objects as maps
     * @return {@code true} if it passes
     */
    public boolean holds(Map<String, Object> object) {
        return object.containsKey(member) && matches(object.get(member));
    }

    private boolean matches(@Nullable Object actual) {
        return switch (kind) {
            case PRESENT -> true;
            case VALUE -> value != null && value.equals(actual);
            case NOT_EMPTY -> actual instanceof Map<?, ?> map && !map.isEmpty();
        };
    }
}
