package dev.ncco.schema.scan;

import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.OrderRule;
import dev.ncco.schema.model.SequenceRule;
import dev.ncco.schema.model.Shape;

/** The state that the order of actions requires: what is known of the previous actions. */
final class ActionOrderScan {

    private final Shape.ListShape shape;
    /** The sequence rules that wait for their next action, as bits. */
    private long open;

    private boolean ended;
    /** The order rules whose condition the last action fulfills, as bits; the next action decides. */
    private long pending;

    ActionOrderScan(Shape.ListShape shape) {
        this.shape = shape;
    }

    /** Whether the bits suffice for the rules of a list. */
    static boolean canHold(Shape.ListShape shape) {
        return shape.orders().size() <= Long.SIZE && shape.sequences().size() <= Long.SIZE;
    }

    /** Returns false if there is a finding about the order of the action and the previous ones. */
    boolean accepts(ScanPlan plan, long present, long matched) {
        ObjectShape action = plan.shape();
        if (ended) {
            return false;
        }
        ended = action.terminal();
        for (int i = 0; i < shape.orders().size(); i++) {
            if ((pending & 1L << i) != 0 && shape.orders().get(i).appliesBefore(action.name())) {
                return false;
            }
        }
        for (int i = 0; i < shape.sequences().size(); i++) {
            SequenceRule rule = shape.sequences().get(i);
            long bit = 1L << i;
            if (rule.skip().contains(action.name())) {
                open |= (matched & plan.compared(rule.flag(), true)) != 0 ? bit : 0;
            } else if ((open & bit) != 0 && !rule.next().equals(action.name())) {
                return false;
            } else {
                open &= ~bit;
            }
        }
        pending = 0;
        for (int i = 0; i < shape.orders().size(); i++) {
            pending |= meets(shape.orders().get(i), plan, present, matched) ? 1L << i : 0;
        }
        return true;
    }

    /** Whether no action is missing at the end. */
    boolean isComplete() {
        return open == 0;
    }

    private boolean meets(OrderRule rule, ScanPlan plan, long present, long matched) {
        if (!rule.actions().contains(plan.shape().name())
                || open != 0 && !rule.unless().isEmpty()) {
            return false;
        }
        for (int i = 0; i < rule.with().size(); i++) {
            if ((present & plan.bit(rule.with().get(i))) == 0) {
                return false;
            }
        }
        for (int i = 0; i < rule.without().size(); i++) {
            if ((present & plan.bit(rule.without().get(i))) != 0) {
                return false;
            }
        }
        for (var value : rule.values().entrySet()) {
            long test = plan.compared(value.getKey(), value.getValue());
            boolean told = test != -1;
            if (told && (matched & test) == 0 || (present & plan.bit(value.getKey())) == 0) {
                return false;
            }
        }
        return true;
    }
}
