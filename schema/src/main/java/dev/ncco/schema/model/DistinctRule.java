package dev.ncco.schema.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * A rule that two values in an object should be different.
 *
 * @param rule the id of the rule
 * @param sentence the message if they are equal
 * @param hint the hint
 * @param source the URL of the documentation
 * @param first the path to the first value, as names of members
 * @param second the path to the second value
 * @param except values of examples, which may be equal
 * @param bad an object that violates the rule
 */
public record DistinctRule(
        String rule,
        String sentence,
        String hint,
        String source,
        List<String> first,
        List<String> second,
        Predicate<String> except,
        Object bad) {

    /**
     * Returns whether a value is subject to the rule.
     *
     * @param value the value
     * @return {@code false} if it is a value of an example
     */
    public boolean concerns(String value) {
        return !except.test(value);
    }

    /**
     * Returns whether one of the paths starts with a member.
     *
     * @param member the name of the member
     * @return {@code true} if one does
     */
    public boolean startsWith(String member) {
        return first.get(0).equals(member) || second.get(0).equals(member);
    }
}
