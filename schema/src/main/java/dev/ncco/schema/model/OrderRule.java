package dev.ncco.schema.model;

import dev.ncco.schema.Severity;
import java.util.List;
import java.util.Map;

/**
 * An order of actions that is valid, but hardly meant.
 *
 * @param rule its id
 * @param severity how bad it is
 * @param sentence what is wrong with it
 * @param hint what to do
 * @param source the link to where that stands
 * @param actions the actions it is about
 * @param with the members that the action has
 * @param values the values that members of it have
 * @param without the members that it does not have
 * @param unless the id of the sequence rule that lifts this one while it waits for its next action, or nothing
 * @param then the actions that follow; any if there are none
 * @param good actions in an order that is right
 * @param bad actions in this order
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
     * Tells whether an action may follow in this order.
     *
     * @param action the action
     * @return whether it may
     */
    public boolean isFollowedBy(String action) {
        return then.isEmpty() || then.contains(action);
    }
}
