package dev.ncco.schema.model;

import dev.ncco.schema.Severity;
import java.util.List;
import java.util.Map;

/**
 * A rule against an order of actions that is valid, but probably not intended.
 *
 * @param rule the id
 * @param severity the severity
 * @param sentence the message
 * @param hint the hint
 * @param source the URL of the documentation
 * @param actions the actions to which the rule applies
 * @param with the members that the action must have for the rule to apply
 * @param values the values that members of the action must have
 * @param without the members that the action must not have
 * @param unless the id of a sequence rule; while that rule waits for its next action, this one does not apply
 * @param then the actions that must not follow; any action if empty
 * @param good an example of a valid order
 * @param bad an example of a violation
 */
public record OrderRule(
        String rule,
        Severity severity,
        String sentence,
        String hint,
        String source,
        List<String> actions,
        List<String> with,
        Map<String, Object> values,
        List<String> without,
        String unless,
        List<String> then,
        List<Object> good,
        List<Object> bad) {

    /**
     * Returns whether the rule applies to the next action.
     *
     * @param action the next action
     * @return {@code true} if it applies
     */
    public boolean appliesBefore(String action) {
        return then.isEmpty() || then.contains(action);
    }
}
