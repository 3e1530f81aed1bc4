package dev.ncco.schema.model;

import java.util.List;
import java.util.Map;

/**
 * A rule about several members of an object.
 *
 * @param index the index in the {@code allOf} of the schema
 * @param id the complete id
 * @param sentence the sentence that states the rule
 * @param source the URL of the documentation
 * @param form the form of the rule
 * @param tests the tests of members; for {@link Form#NEEDS}, the condition comes first
 * @param node the node of the definition
 */
public record CrossRule(
        int index, String id, String sentence, String source, Form form, List<MemberTest> tests, SchemaNode node) {

    /** The form of a rule. */
    public enum Form {
        /** Exactly one test must pass. */
        ONE_OF,
        /** The tests must not all pass. */
        EXCLUDES,
        /** If the first test passes, the second must pass. */
        NEEDS
    }

    /**
     * Returns the members in the rule.
     *
     * @return their names
     */
    public List<String> names() {
        return tests.stream().map(MemberTest::member).toList();
    }

    /**
     * Returns whether an object complies with the rule.
     *
     * @param object the members: booleans, strings, objects as maps
     * @return {@code true} if it complies
     */
    public boolean holds(Map<String, Object> object) {
        long held = tests.stream().filter(t -> t.holds(object)).count();
        return switch (form) {
            case ONE_OF -> held == 1;
            case EXCLUDES -> held < tests.size();
            case NEEDS -> !tests.get(0).holds(object) || tests.get(1).holds(object);
        };
    }
}
