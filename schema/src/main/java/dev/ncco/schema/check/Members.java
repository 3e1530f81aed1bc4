package dev.ncco.schema.check;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.DistinctRule;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports members that are valid, but hardly meant beside each other. */
final class Members {

    private final Findings findings;
    private final Map<String, LocatedValue> visits;
    private final Silence silence;

    Members(Findings findings, Map<String, LocatedValue> visits, Silence silence) {
        this.findings = findings;
        this.visits = visits;
        this.silence = silence;
    }

    void check() {
        visits.forEach((at, visit) -> {
            if (visit.shape() instanceof ObjectShape shape && !silence.muted(at)) {
                DistinctRule distinct = shape.distinct();
                ObjectShape.Member naming = shape.naming();
                if (distinct != null) {
                    distinct(distinct, at);
                }
                if (naming != null) {
                    named(shape, naming, at);
                }
            }
        });
    }

    private void distinct(DistinctRule rule, String at) {
        Set<String> first = new HashSet<>();
        collect(at, rule.first()).forEach(v -> first.add(text(v)));
        for (LocatedValue second : collect(at, rule.second())) {
            String text = text(second);
            if (first.contains(text) && rule.concerns(text)) {
                findings.add(
                        rule.rule(),
                        Severity.WARNING,
                        rule.source(),
                        second.node().span(),
                        second.pointer(),
                        rule.sentence() + ", but both are " + Quote.text(text),
                        rule.hint());
            }
        }
    }

    /** The texts at a path, in each element of the lists on it. */
    private List<LocatedValue> collect(String at, List<String> path) {
        LocatedValue visit = visits.get(at);
        List<LocatedValue> found = new ArrayList<>();
        if (visit != null && visit.node() instanceof ArrayNode array && visit.shape() instanceof ListShape) {
            for (int i = 0; i < array.elements().size(); i++) {
                found.addAll(collect(at + "/" + i, path));
            }
        } else if (visit != null && visit.shape() instanceof ListShape) {
            // A single value is checked as the first of a list.
            found.addAll(collect(at + "/0", path));
        } else if (!path.isEmpty()) {
            found.addAll(collect(at + "/" + path.get(0), path.subList(1, path.size())));
        } else if (visit != null
                && visit.shape() instanceof TextShape
                && !silence.muted(at)
                && !text(visit).isEmpty()) {
            found.add(visit);
        }
        return found;
    }

    private static String text(LocatedValue visit) {
        return visit.node() instanceof ScalarNode scalar && scalar.value().isString()
                ? scalar.value().stringValue()
                : "";
    }

    /** The members that the list could name, and does not. */
    private void named(ObjectShape shape, ObjectShape.Member naming, String at) {
        String list = at + "/" + naming.name();
        LocatedValue listed = visits.get(list);
        List<LocatedValue> values = collect(list, List.of());
        // A value that is wrong may be the name in question.
        if (listed == null
                || silence.muted(list)
                || listed.node() instanceof ArrayNode array
                        && values.size() < array.elements().size()) {
            return;
        }
        Set<String> names = new HashSet<>();
        values.forEach(v -> names.add(text(v)));
        for (String name : shape.names(naming)) {
            LocatedValue member = visits.get(at + "/" + name);
            if (member != null && !names.contains(name)) {
                Span key = member.key() == null ? member.node().span() : member.key();
                findings.add(
                        shape.name() + "." + name + ".unlisted",
                        Severity.WARNING,
                        member.shape().annotations().source(),
                        key,
                        member.pointer(),
                        name + " has no effect: " + naming.name() + " does not list \"" + name + "\"",
                        "add \"" + name + "\" to " + naming.name() + ", or delete " + name);
            }
        }
    }
}
