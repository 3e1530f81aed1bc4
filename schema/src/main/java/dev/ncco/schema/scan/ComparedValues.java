package dev.ncco.schema.scan;

import dev.ncco.schema.model.DistinctRule;
import java.util.ArrayList;
import java.util.List;

/** The texts of two members of an object that should be different. */
final class ComparedValues {

    private final DistinctRule rule;
    private List<String> before = List.of();
    private List<String> now = List.of();

    ComparedValues(DistinctRule rule) {
        this.rule = rule;
    }

    boolean isAbout(String member) {
        return rule.startsWith(member);
    }

    void start() {
        before = now;
        now = new ArrayList<>(2);
    }

    void see(String text) {
        now.add(text);
    }

    /** Whether the current member has no text in common with the previous one. */
    boolean differs() {
        for (String text : now) {
            if (before.contains(text) && rule.concerns(text)) {
                return false;
            }
        }
        return true;
    }
}
