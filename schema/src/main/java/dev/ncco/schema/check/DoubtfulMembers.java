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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports combinations of members that are valid, but probably not intended. */
final class DoubtfulMembers {

    private final Findings findings;
    private final LocatedValue root;

    DoubtfulMembers(Findings findings, LocatedValue root) {
        this.findings = findings;
        this.root = root;
    }

    void check() {
        root.forEach(located -> {
            if (located.shape() instanceof ObjectShape shape && !located.isReported()) {
                DistinctRule distinct = shape.distinct();
                ObjectShape.Member naming = shape.naming();
                if (distinct != null) {
                    distinct(distinct, located);
                }
                if (naming != null) {
                    named(shape, naming, located);
                }
            }
        });
    }

    private void distinct(DistinctRule rule, LocatedValue object) {
        Set<String> first = new HashSet<>();
        collect(object, rule.first()).forEach(v -> first.add(text(v)));
        for (LocatedValue second : collect(object, rule.second())) {
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

    /** The texts at a path, from each element of the lists on the path. */
    private List<LocatedValue> collect(@Nullable LocatedValue located, List<String> path) {
        List<LocatedValue> found = new ArrayList<>();
        if (located == null) {
            return found;
        }
        if (located.shape() instanceof ListShape) {
            located.children().forEach(element -> found.addAll(collect(element, path)));
        } else if (!path.isEmpty()) {
            found.addAll(collect(located.child(path.get(0)), path.subList(1, path.size())));
        } else if (located.shape() instanceof TextShape
                && !located.isReported()
                && !text(located).isEmpty()) {
            found.add(located);
        }
        return found;
    }

    private static String text(LocatedValue located) {
        return located.node() instanceof ScalarNode scalar && scalar.value().isString()
                ? scalar.value().stringValue()
                : "";
    }

    /** Reports members that the list could name, but does not. */
    private void named(ObjectShape shape, ObjectShape.Member naming, LocatedValue object) {
        LocatedValue listed = object.child(naming.name());
        List<LocatedValue> values = collect(listed, List.of());
        // An invalid value may be a misspelling of the name.
        if (listed == null
                || listed.isReported()
                || listed.children().stream().anyMatch(LocatedValue::isKept)
                || listed.node() instanceof ArrayNode array
                        && values.size() < array.elements().size()) {
            return;
        }
        Set<String> names = new HashSet<>();
        values.forEach(v -> names.add(text(v)));
        for (String name : shape.names(naming)) {
            LocatedValue member = object.child(name);
            if (member != null && !names.contains(name)) {
                Span key = member.keyOrValue();
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
