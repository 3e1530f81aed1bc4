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
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the order of actions. */
final class Neighbours {

    private final Findings findings;
    private final Map<String, LocatedValue> visits;
    private final Silence silence;

    Neighbours(Findings findings, Map<String, LocatedValue> visits, Silence silence) {
        this.findings = findings;
        this.visits = visits;
        this.silence = silence;
    }

    void check() {
        visits.forEach((at, visit) -> {
            if (visit.shape() instanceof ListShape list && !list.sequences().isEmpty()) {
                // A single action is looked at as if it stood in brackets.
                int size = visit.node() instanceof ArrayNode array
                        ? array.elements().size()
                        : 1;
                list.sequences().forEach(rule -> sequence(rule, at, size));
                afterTheEnd(at, size);
                list.orders().forEach(rule -> order(rule, list, at, size));
            }
        });
    }

    private void sequence(SequenceRule rule, String list, int size) {
        LocatedValue open = null;
        for (int i = 0; i < size; i++) {
            ObjectShape action = action(list, i);
            if (action == null) {
                // Which action this was meant to be is unknown, so is whether it may follow.
                open = null;
            } else if (rule.skip().contains(action.name())) {
                LocatedValue flag = flag(list + "/" + i + "/" + rule.flag());
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

    private void order(OrderRule rule, ListShape list, String at, int size) {
        SequenceRule lifts = list.sequences().stream()
                .filter(s -> s.rule().equals(rule.unless()))
                .findFirst()
                .orElse(null);
        boolean open = false;
        for (int i = 0; i + 1 < size; i++) {
            ObjectShape action = action(at, i);
            ObjectShape next = action(at, i + 1);
            if (action != null && lifts != null) {
                String item = at + "/" + i;
                String set = item + "/" + lifts.flag();
                // Where the flag is wrong in itself, it is likely meant to be set.
                boolean flagged = flag(set) != null || silence.muted(set) || silence.claimed(item, lifts.flag());
                open = lifts.skip().contains(action.name()) && (open || flagged);
            }
            boolean followed = next == null ? rule.then().isEmpty() : rule.isFollowedBy(next.name());
            if (action != null && !open && followed && meets(rule, action, at + "/" + i)) {
                add(rule, at, i);
            }
        }
    }

    private boolean meets(OrderRule rule, ObjectShape action, String at) {
        return rule.actions().contains(action.name())
                && rule.with().stream().allMatch(name -> visits.containsKey(at + "/" + name))
                && rule.without().stream().noneMatch(name -> visits.containsKey(at + "/" + name))
                && rule.values().entrySet().stream().allMatch(e -> has(at + "/" + e.getKey(), e.getValue()));
    }

    private boolean has(String at, Object wanted) {
        LocatedValue visit = visits.get(at);
        if (visit == null || !(visit.node() instanceof ScalarNode scalar)) {
            return false;
        }
        String value = scalar.value().asString("").strip();
        return wanted instanceof Number number
                ? Values.isNumber(value) && new BigDecimal(value).compareTo(new BigDecimal(number.toString())) == 0
                : value.equals(wanted.toString());
    }

    /** At what follows if nothing may, else at the action, or at the member that makes it one of these. */
    private void add(OrderRule rule, String list, int index) {
        String at = list + "/" + (rule.then().isEmpty() ? index + 1 : index);
        LocatedValue place = visits.get(at);
        LocatedValue member =
                rule.with().isEmpty() ? null : visits.get(at + "/" + rule.with().get(0));
        if (place == null) {
            return;
        }
        Span span = member == null || member.key() == null ? place.opening() : member.key();
        Pointer pointer = member == null ? place.pointer() : member.pointer();
        findings.add(rule.rule(), rule.severity(), rule.source(), span, pointer, rule.sentence(), rule.hint());
    }

    private @Nullable ObjectShape action(String list, int index) {
        LocatedValue visit = visits.get(list + "/" + index);
        return visit != null && visit.shape() instanceof ObjectShape shape ? shape : null;
    }

    private @Nullable LocatedValue flag(String at) {
        LocatedValue visit = visits.get(at);
        return visit != null
                        && !silence.muted(at)
                        && visit.node() instanceof ScalarNode scalar
                        && scalar.value().asString().strip().equalsIgnoreCase("true")
                ? visit
                : null;
    }

    private void add(SequenceRule rule, LocatedValue flag) {
        Span span = flag.key() == null ? flag.node().span() : flag.key();
        findings.add(
                rule.rule(),
                Severity.ERROR,
                rule.source(),
                span,
                flag.pointer(),
                rule.sentence(),
                "add an " + rule.next() + " action, or delete " + rule.flag());
    }

    private void afterTheEnd(String list, int size) {
        for (int i = 0; i + 1 < size; i++) {
            ObjectShape action = action(list, i);
            LocatedValue next = visits.get(list + "/" + (i + 1));
            if (action != null && action.terminal() && next != null) {
                findings.add(
                        DocumentRule.AFTER_TRANSFER,
                        next.opening(),
                        next.pointer(),
                        "nothing after a " + action.name() + " action runs",
                        "delete what follows, or move it before the " + action.name());
                return;
            }
        }
    }
}
