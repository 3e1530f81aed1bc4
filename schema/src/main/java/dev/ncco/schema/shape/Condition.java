package dev.ncco.schema.shape;

import java.util.List;

/**
 * A condition on which members an object has and what some of them hold, both as bits. (Records, not lambdas: those
 * take long to load.)
 */
sealed interface Condition {

    boolean holds(long present, long matched);

    record Present(long members) implements Condition {
        @Override
        public boolean holds(long present, long matched) {
            return (present & members) == members;
        }
    }

    /** Absent, or as tested. */
    record Matches(long member, long test) implements Condition {
        @Override
        public boolean holds(long present, long matched) {
            return (present & member) == 0 || (matched & test) != 0;
        }
    }

    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(long present, long matched) {
            for (Condition condition : conditions) {
                if (!condition.holds(present, matched)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(long present, long matched) {
            return !condition.holds(present, matched);
        }
    }

    record ExactlyOne(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(long present, long matched) {
            int count = 0;
            for (Condition condition : conditions) {
                count += condition.holds(present, matched) ? 1 : 0;
            }
            return count == 1;
        }
    }

    record Implies(Condition when, Condition then) implements Condition {
        @Override
        public boolean holds(long present, long matched) {
            return !when.holds(present, matched) || then.holds(present, matched);
        }
    }
}
