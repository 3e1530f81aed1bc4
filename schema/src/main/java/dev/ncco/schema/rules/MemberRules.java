package dev.ncco.schema.rules;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.DistinctRule;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Creates the rules about several members of an object. */
final class MemberRules {

    private final Rules rules;
    private final ObjectShape shape;
    private final UnaryOperator<Object> document;

    MemberRules(Rules rules, ObjectShape shape, UnaryOperator<Object> document) {
        this.rules = rules;
        this.shape = shape;
        this.document = document;
    }

    /** Adds the rules about combinations that are valid, but probably not intended. */
    void doubtful() {
        List<Object> examples = shape.annotations().examples();
        DistinctRule distinct = shape.distinct();
        if (distinct != null) {
            RuleCandidate candidate =
                    rules.candidate(distinct.rule(), Severity.WARNING, distinct.sentence(), distinct.source());
            Rules.add(candidate, document, examples, List.of(distinct.bad()));
        }
        Member naming = shape.naming();
        if (naming != null) {
            shape.names(naming).forEach(name -> unlisted(naming.name(), name, shape.names(naming)));
        }
    }

    private void unlisted(String list, String name, List<String> names) {
        RuleCandidate candidate = rules.candidate(
                shape.name() + "." + name + ".unlisted",
                Severity.WARNING,
                name + " has an effect only if " + list + " lists it",
                shape.annotations().source());
        List<Object> examples = shape.annotations().examples();
        for (String other : names) {
            Map<String, Object> bad = Examples.copy(examples.get(0));
            names.forEach(bad::remove);
            bad.put(list, List.of(other));
            bad.put(name, Examples.example(shape, name));
            Rules.add(candidate, document, examples, List.of(bad));
        }
    }

    /** The object without the members that other rules require for the same reason. */
    private Map<String, Object> alone(CrossRule rule, Map<String, Object> object) {
        Map<String, Object> alone = Examples.copy(object);
        shape.rules().stream()
                .filter(r -> r.form() == CrossRule.Form.NEEDS
                        && r.names().get(1).equals(rule.names().get(1)))
                .filter(r -> !r.id().equals(rule.id()))
                .forEach(r -> alone.remove(r.names().get(0)));
        return alone;
    }

    void crossRule(CrossRule rule) {
        RuleCandidate candidate = rules.candidate(rule.id(), Severity.ERROR, rule.sentence(), rule.source());
        RuleCandidate missing = rule.form() == CrossRule.Form.ONE_OF
                ? rules.candidate(
                        shape.name() + "." + rule.names().get(0) + ".required",
                        Severity.ERROR,
                        rule.sentence(),
                        rule.source())
                : candidate;
        boolean needs = rule.form() == CrossRule.Form.NEEDS;
        for (Object example : shape.annotations().examples()) {
            Map<String, Object> all = held(rule, example);
            Map<String, Object> few = Examples.copy(all);
            rule.names().stream().skip(needs ? 1 : 0).forEach(few::remove);
            Rules.add(
                    candidate,
                    document,
                    needs ? List.of(example, all) : List.of(example),
                    needs ? List.of(few, alone(rule, few)) : List.of(all));
            if (missing != candidate) {
                Rules.add(missing, document, List.of(example), List.of(few));
            }
        }
    }

    /** The object with all members that a rule requires. */
    private Map<String, Object> held(CrossRule rule, Object example) {
        Map<String, Object> held = Examples.copy(example);
        for (MemberTest test : rule.tests()) {
            if (test.value() == null) {
                held.putIfAbsent(test.member(), Examples.example(shape, test.member()));
            } else {
                held.put(test.member(), test.value());
            }
        }
        Member naming = shape.naming();
        if (naming != null) {
            held.put(
                    naming.name(),
                    shape.names(naming).stream().filter(held::containsKey).toList());
        }
        return held;
    }
}
