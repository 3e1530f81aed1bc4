package dev.ncco.schema.scan;

import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.NumberShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The requirements of an object as bits: one for each member, one for each value that a rule compares. */
final class ScanPlan {

    private static final Map<ObjectShape, ScanPlan> PLANS = new ConcurrentHashMap<>();

    /** The requirements of a member. */
    record Slot(Member member, long bit, boolean deprecated, boolean naming, List<Comparison> comparisons) {}

    /** A constant that a member is compared with, or null if the member must be an object with members. */
    record Comparison(@Nullable Object constant, long bit) {}

    /** A rule with the bits of its members and values. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Rule(CrossRule.Form form, long[] members, long[] values) {

        private boolean test(int index, long present, long matched) {
            return (present & members[index]) != 0 && (values[index] == 0 || (matched & values[index]) != 0);
        }

        boolean holds(long present, long matched) {
            int held = 0;
            for (int i = 0; i < members.length; i++) {
                held += test(i, present, matched) ? 1 : 0;
            }
            return switch (form) {
                case ONE_OF -> held == 1;
                case EXCLUDES -> held < members.length;
                case NEEDS -> held == 2 || !test(0, present, matched);
            };
        }
    }

    private final ObjectShape shape;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Rule[] rules;
    private long usual;
    private long nameable;
    private int comparisons;

    private ScanPlan(ObjectShape shape) {
        this.shape = shape;
        Member naming = shape.naming();
        long bit = 1;
        for (Member member : shape.members().values()) {
            slots.put(
                    member.name(),
                    new Slot(
                            member,
                            bit,
                            member.shape().annotations().deprecated(),
                            naming != null && naming.name().equals(member.name()),
                            new ArrayList<>()));
            if (member.required()
                    || member.isRecommended()
                    || member.shape().annotations().absent() != null) {
                usual |= bit;
            }
            // The bits for the order of actions: see ActionOrderScan.
            if (member.shape() instanceof FlagShape) {
                compare(member.name(), true);
            } else if (member.shape() instanceof NumberShape number && number.integer() && number.min() == 0) {
                compare(member.name(), 0L);
            }
            bit <<= 1;
        }
        rules = new Rule[shape.rules().size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule(shape.rules().get(i));
        }
        if (naming != null) {
            for (String name : shape.names(naming)) {
                nameable |= bit(name);
            }
        }
    }

    /** Whether the bits suffice for the members and comparisons of the object. */
    boolean isComplete() {
        return slots.size() <= Long.SIZE && comparisons <= Long.SIZE;
    }

    static ScanPlan of(ObjectShape shape) {
        ScanPlan plan = PLANS.get(shape);
        if (plan == null) {
            plan = new ScanPlan(shape);
            PLANS.put(shape, plan);
        }
        return plan;
    }

    private Rule rule(CrossRule rule) {
        int size = rule.tests().size();
        long[] members = new long[size];
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            MemberTest test = rule.tests().get(i);
            members[i] = bit(test.member());
            values[i] = test.kind() == MemberTest.Kind.PRESENT ? 0 : compare(test.member(), test.value());
        }
        return new Rule(rule.form(), members, values);
    }

    private long compare(String member, @Nullable Object constant) {
        Slot slot = Objects.requireNonNull(slots.get(member), member);
        for (Comparison comparison : slot.comparisons()) {
            if (Objects.equals(comparison.constant(), constant)) {
                return comparison.bit();
            }
        }
        Comparison added = new Comparison(constant, 1L << comparisons++);
        slot.comparisons().add(added);
        return added.bit();
    }

    ObjectShape shape() {
        return shape;
    }

    @Nullable
    Slot slot(String member) {
        return slots.get(member);
    }

    /** The bit of a member; 0 if there is no such member. */
    long bit(String member) {
        Slot slot = slots.get(member);
        return slot == null ? 0 : slot.bit();
    }

    /** The bit of a comparison; all bits if there is no such comparison. */
    long compared(String member, Object constant) {
        Slot slot = slots.get(member);
        if (slot != null) {
            for (Comparison comparison : slot.comparisons()) {
                if (constant.equals(comparison.constant())) {
                    return comparison.bit();
                }
            }
        }
        return -1;
    }

    /** The members without which there is a finding: required, recommended, or absent from deprecated forms only. */
    long usual() {
        return usual;
    }

    /** The members that a list can name. */
    long nameable() {
        return nameable;
    }

    boolean keepsRules(long present, long matched) {
        for (Rule rule : rules) {
            if (!rule.holds(present, matched)) {
                return false;
            }
        }
        return true;
    }
}
