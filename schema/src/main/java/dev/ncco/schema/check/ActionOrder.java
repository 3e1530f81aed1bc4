package dev.ncco.schema.check;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.OrderRule;
import dev.ncco.schema.model.SequenceRule;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.WrittenNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks the order of actions. */
final class ActionOrder {

    private final Findings findings;
    private final LocatedValue root;

    ActionOrder(Findings findings, LocatedValue root) {
        this.findings = findings;
        this.root = root;
    }

    void check() {
        root.forEach(located -> {
            if (located.shape() instanceof ListShape list && !list.sequences().isEmpty()) {
                // A single action is checked as an array of one action.
                int size = located.node() instanceof ArrayNode array
                        ? array.elements().size()
                        : 1;
                list.sequences().forEach(rule -> sequence(rule, located, size));
                afterTheEnd(located, size);
                list.orders().forEach(rule -> order(rule, list, located, size));
            }
        });
    }

    private void sequence(SequenceRule rule, LocatedValue list, int size) {
        LocatedValue open = null;
        for (int i = 0; i < size; i++) {
            LocatedValue item = element(list, i);
            ObjectShape action = action(item);
            if (item == null || action == null) {
                // An action that is not recognized may or may not be allowed here.
                open = null;
            } else if (rule.skip().contains(action.name())) {
                LocatedValue flag = flag(item.child(rule.flag()));
                open = open == null ? flag : open;
            } else {
                if (open != null && !action.name().equals(rule.next())) {
                    add(rule, open);
                }
                open = null;
            }
        }
        if (open != null) {
            add(rule, open);
        }
    }

    private void order(OrderRule rule, ListShape shape, LocatedValue list, int size) {
        SequenceRule lifts = shape.sequences().stream()
                .filter(s -> s.rule().equals(rule.unless()))
                .findFirst()
                .orElse(null);
        boolean open = false;
        for (int i = 0; i + 1 < size; i++) {
            LocatedValue item = element(list, i);
            ObjectShape action = action(item);
            ObjectShape next = action(element(list, i + 1));
            if (item == null || action == null) {
                continue;
            }
            if (lifts != null) {
                LocatedValue set = item.child(lifts.flag());
                // An invalid flag was probably intended to be true.
                boolean flagged = flag(set) != null
                        || (set == null ? item : set).isReported()
                        || item.isAccountedFor(lifts.flag());
                open = lifts.skip().contains(action.name()) && (open || flagged);
            }
            boolean followed = next == null ? rule.then().isEmpty() : rule.appliesBefore(next.name());
            if (!open && followed && meets(rule, action, item)) {
                add(rule, item, element(list, i + 1));
            }
        }
    }

    private static boolean meets(OrderRule rule, ObjectShape action, LocatedValue item) {
        return rule.actions().contains(action.name())
                && rule.with().stream().allMatch(item::has)
                && rule.without().stream().noneMatch(item::has)
                && rule.values().entrySet().stream().allMatch(e -> has(item.child(e.getKey()), e.getValue()));
    }

    private static boolean has(@Nullable LocatedValue located, Object wanted) {
        if (located == null || !(located.node() instanceof ScalarNode scalar)) {
            return false;
        }
        String value = scalar.value().asString("").strip();
        return wanted instanceof Number number
                ? WrittenNumber.is(value) && new BigDecimal(value).compareTo(new BigDecimal(number.toString())) == 0
                : value.equals(wanted.toString());
    }

    /**
     * Reports the next action if no action may follow, else the action itself; locates the first member of the rule.
     */
    private void add(OrderRule rule, LocatedValue item, @Nullable LocatedValue next) {
        LocatedValue place = rule.then().isEmpty() ? next : item;
        if (place == null) {
            return;
        }
        LocatedValue member =
                rule.with().isEmpty() ? null : place.child(rule.with().get(0));
        Span span = member == null || member.key() == null ? place.opening() : member.key();
        Pointer pointer = member == null ? place.pointer() : member.pointer();
        findings.add(rule.rule(), rule.severity(), rule.source(), span, pointer, rule.sentence(), rule.hint());
    }

    private static @Nullable LocatedValue element(LocatedValue list, int index) {
        return list.child(Integer.toString(index));
    }

    private static @Nullable ObjectShape action(@Nullable LocatedValue located) {
        return located != null && located.shape() instanceof ObjectShape shape ? shape : null;
    }

    private static @Nullable LocatedValue flag(@Nullable LocatedValue located) {
        return located != null
                        && !located.isReported()
                        && located.node() instanceof ScalarNode scalar
                        && scalar.value().asString().strip().equalsIgnoreCase("true")
                ? located
                : null;
    }

    private void add(SequenceRule rule, LocatedValue flag) {
        Span span = flag.keyOrValue();
        findings.add(
                rule.rule(),
                Severity.ERROR,
                rule.source(),
                span,
                flag.pointer(),
                rule.sentence(),
                "add an " + rule.next() + " action, or delete " + rule.flag());
    }

    private void afterTheEnd(LocatedValue list, int size) {
        for (int i = 0; i + 1 < size; i++) {
            ObjectShape action = action(element(list, i));
            LocatedValue next = element(list, i + 1);
            if (action != null && action.terminal() && next != null) {
                findings.add(
                        DocumentRule.AFTER_TRANSFER,
                        next.opening(),
                        next.pointer(),
                        "actions after a " + action.name() + " action never run",
                        "delete this action and those after it, or move them before the " + action.name());
                return;
            }
        }
    }
}
