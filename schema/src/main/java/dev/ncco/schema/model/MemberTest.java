package dev.ncco.schema.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a member.
 *
 * @param node the schema that asks it
 * @param member its name
 * @param kind what is asked
 * @param value the value that it is to have; null where none is asked for
 */
public record MemberTest(
        SchemaNode node, String member, Kind kind, @Nullable Object value) {

    /** What can be asked of a member. */
    public enum Kind {
        /** That it is there. */
        PRESENT,
        /** That it has a value. */
        VALUE,
        /** That it is an object with at least one member. */
        NOT_EMPTY
    }

    /**
     * Tells whether an object passes the test.
     *
     * @param object its members: booleans, strings, objects as maps
     * @return whether it does
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
