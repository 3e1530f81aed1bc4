package dev.ncco.schema.model;

import dev.ncco.schema.text.Automaton;
import java.util.List;

/**
 * Two values in an object that are hardly meant to be the same.
 *
 * @param rule the id of the rule
 * @param sentence what is wrong if they are
 * @param hint what to do
 * @param source the link to where that stands
 * @param first the path to one of them, by names of members
 * @param second the path to the other
 * @param except the values of examples
 * @param bad an object in which they are the same
 */
public record DistinctRule(
        String rule,
        String sentence,
        String hint,
        String source,
        List<String> first,
        List<String> second,
        Automaton except,
        Object bad) {

    /**
     * Tells whether a value may not be in both places.
     *
     * @param value the value
     * @return whether it may not
     */
    public boolean concerns(String value) {
        return !except.matches(value);
    }

    /**
     * Tells whether a path begins with a member.
     *
     * @param member its name
     * @return whether one does
     */
    public boolean startsWith(String member) {
        return first.get(0).equals(member) || second.get(0).equals(member);
    }
}
