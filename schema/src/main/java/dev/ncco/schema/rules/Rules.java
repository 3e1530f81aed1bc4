package dev.ncco.schema.rules;

import dev.ncco.schema.Kind;
import dev.ncco.schema.Rule;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.DocumentRules;
import dev.ncco.schema.check.Quote;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.model.OrderRule;
import dev.ncco.schema.model.SequenceRule;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.text.LimitPhrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The list of all rules, derived from the schemas together with their examples. The checker verifies each example. */
public final class Rules {

    private final Map<String, RuleCandidate> candidates = new TreeMap<>();
    private final Set<String> visited = new HashSet<>();
    private Kind kind = Kind.NCCO;

    private Rules() {}

    /**
     * Returns all rules.
     *
     * @return the rules, by id
     */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        collect().values().forEach(candidate -> add(rules, candidate));
        rules.addAll(DocumentRules.all());
        rules.sort((a, b) -> a.id().compareTo(b.id()));
        return List.copyOf(rules);
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule, if there is one
     */
    public static Optional<Rule> find(String id) {
        List<Rule> found = new ArrayList<>(DocumentRules.all());
        found.removeIf(rule -> !rule.id().equals(id));
        RuleCandidate candidate = collect().get(id);
        if (candidate != null) {
            add(found, candidate);
        }
        return found.stream().findFirst();
    }

    private static void add(List<Rule> rules, RuleCandidate candidate) {
        Rule rule = candidate.rule();
        if (rule != null) {
            rules.add(rule);
        }
    }

    /** All rules of the schemas, before their examples are selected. */
    static Map<String, RuleCandidate> collect() {
        Rules rules = new Rules();
        for (Kind kind : Kind.values()) {
            rules.kind = kind;
            rules.root(Shapes.of(kind));
        }
        return rules.candidates;
    }

    private void root(Shape shape) {
        if (shape instanceof ListShape list) {
            list(list);
        } else if (shape instanceof UnionShape union) {
            union(union, document -> document);
        } else if (shape instanceof ObjectShape object) {
            object(object, "", document -> document);
        }
    }

    private void list(ListShape ncco) {
        UnionShape actions = (UnionShape) ncco.item();
        RuleCandidate type = candidate(
                actions.name() + ".type",
                Severity.ERROR,
                "an action must be an object",
                actions.annotations().source());
        add(type, action -> List.of(action), actions.annotations().examples(), List.of(5));
        union(actions, action -> followed(action, actions, ncco.sequences()));
        for (OrderRule order : ncco.orders()) {
            RuleCandidate candidate = candidate(order.rule(), order.severity(), order.sentence(), order.source());
            candidate.good(Quote.json(order.good()));
            candidate.bad(Quote.json(order.bad()));
        }
        for (SequenceRule sequence : ncco.sequences()) {
            sequence(sequence, actions);
        }
    }

    private void sequence(SequenceRule rule, UnionShape actions) {
        RuleCandidate candidate = candidate(rule.rule(), Severity.ERROR, rule.sentence(), rule.source());
        for (String skipped : rule.skip()) {
            Object flagged = Examples.with(example(actions, skipped), rule.flag(), true);
            candidate.good(Quote.json(List.of(flagged, example(actions, rule.next()))));
            actions.values().stream()
                    .filter(other -> !other.equals(rule.next()) && !rule.skip().contains(other))
                    .forEach(other -> candidate.bad(Quote.json(List.of(flagged, example(actions, other)))));
        }
    }

    private static Object example(UnionShape actions, String action) {
        ObjectShape shape = actions.choice(action);
        return shape == null ? Map.of() : shape.annotations().examples().get(0);
    }

    /** An NCCO with an action, followed by the action that a sequence rule requires. */
    private static Object followed(Object action, UnionShape actions, List<SequenceRule> sequences) {
        for (SequenceRule sequence : sequences) {
            ObjectShape next = actions.choice(sequence.next());
            if (next != null && (has(action, sequence.flag()) || has(action, Examples.variant(sequence.flag())))) {
                return List.of(action, next.annotations().examples().get(0));
            }
        }
        return List.of(action);
    }

    private static String spelling(String name) {
        return "a name that differs from " + name + " in convention only must be written as \"" + name + '"';
    }

    private static boolean has(Object object, String name) {
        return object instanceof Map<?, ?> map && map.containsKey(name);
    }

    RuleCandidate candidate(String id, Severity severity, String text, String link) {
        return candidates
                .computeIfAbsent(id, i -> new RuleCandidate(i, severity, text, link, kind))
                .forObject(kind, text);
    }

    private void union(UnionShape union, UnaryOperator<Object> document) {
        String name = union.discriminator();
        Object example = union.annotations().examples().get(0);
        String link = union.annotations().source();
        RuleCandidate required = candidate(
                union.name() + "." + name + ".required",
                Severity.ERROR,
                LimitPhrases.missing(union.name(), name),
                link);
        Map<String, Object> without = Examples.copy(example);
        without.remove(name);
        add(required, document, List.of(example), List.of(without));
        String values = "must be one of " + String.join(", ", union.values());
        RuleCandidate known = candidate(union.name() + "." + name + ".enum", Severity.ERROR, name + " " + values, link);
        RuleCandidate spelt = candidate(union.name() + "." + name + ".name", Severity.ERROR, spelling(name), link);
        add(known, document, List.of(example), List.of(Examples.with(example, name, "none of these")));
        add(
                spelt,
                document,
                List.of(example),
                List.of(Examples.renamed(Examples.copy(example), name, Examples.variant(name))));
        for (String value : union.values()) {
            ObjectShape choice = union.choice(value);
            if (choice != null) {
                object(choice, name, document);
            }
        }
    }

    static void add(RuleCandidate candidate, UnaryOperator<Object> document, List<Object> good, List<Object> bad) {
        good.forEach(g -> candidate.good(Quote.json(document.apply(g))));
        bad.forEach(b -> candidate.bad(Quote.json(document.apply(b))));
    }

    /** Adds the rules of an object; those of its discriminator belong to the union. */
    private void object(ObjectShape shape, String discriminator, UnaryOperator<Object> document) {
        if (!visited.add(shape.name() + names(shape))) {
            return;
        }
        List<Object> examples = shape.annotations().examples();
        if (!shape.open()) {
            RuleCandidate unknown = candidate(
                    shape.name() + ".unknown-member",
                    Severity.ERROR,
                    shape.name() + " can have only the members "
                            + String.join(", ", shape.members().keySet()),
                    shape.annotations().source());
            add(unknown, document, examples, List.of(Examples.with(examples.get(0), "colour", "blue")));
        }
        for (Member member : shape.members().values()) {
            List<Map<String, Object>> bases = bases(shape, member);
            if (!member.name().equals(discriminator)) {
                bases.forEach(base -> member(shape, member, base, document));
            }
            nested(member, bases.get(0), document);
        }
        MemberRules rules = new MemberRules(this, shape, document);
        shape.rules().forEach(rules::crossRule);
        rules.doubtful();
    }

    /** The names of the members; required ones are marked, as their rules differ from those of optional ones. */
    private static List<String> names(ObjectShape shape) {
        return shape.members().values().stream()
                .map(m -> m.required() ? m.name() + "!" : m.name())
                .toList();
    }

    /** The examples of the object with the member added, and with the members that its rules then require. */
    private static List<Map<String, Object>> bases(ObjectShape shape, Member member) {
        List<Map<String, Object>> bases = new ArrayList<>();
        for (Object example : shape.annotations().examples()) {
            Map<String, Object> base = Examples.copy(example);
            if (!base.containsKey(member.name())) {
                base.put(member.name(), Examples.example(member.shape()));
            }
            for (CrossRule rule : shape.rules()) {
                int at = rule.names().indexOf(member.name());
                if (rule.form() == CrossRule.Form.NEEDS && at == 0) {
                    rule.names().stream().skip(1).forEach(n -> base.putIfAbsent(n, Examples.example(shape, n)));
                } else if (rule.form() != CrossRule.Form.NEEDS && at >= 0) {
                    rule.names().stream().filter(n -> !n.equals(member.name())).forEach(base::remove);
                }
            }
            Member naming = shape.naming();
            if (naming != null && shape.names(naming).contains(member.name())) {
                base.put(
                        naming.name(),
                        shape.names(naming).stream().filter(base::containsKey).toList());
            }
            bases.add(base);
        }
        return bases;
    }

    private void member(ObjectShape shape, Member member, Map<String, Object> base, UnaryOperator<Object> document) {
        String name = member.name();
        String id = shape.name() + "." + name;
        String link = member.shape().annotations().source();
        if (member.shape().annotations().deprecated()) {
            String text =
                    name + " is deprecated; use " + member.shape().annotations().replacedBy();
            RuleCandidate candidate = candidate(id + ".deprecated", Severity.WARNING, text, link);
            add(candidate, document, shape.annotations().examples(), List.of(base));
            return;
        }
        for (InvalidSamples bad : InvalidSamples.of(member.shape())) {
            boolean warning = bad.must().startsWith("should");
            RuleCandidate candidate = candidate(
                    id + "." + bad.keyword(),
                    warning ? Severity.WARNING : Severity.ERROR,
                    name + " " + bad.must(),
                    link);
            List<Object> broken = new ArrayList<>();
            bad.values().forEach(v -> broken.add(Examples.with(base, name, v)));
            add(candidate, document, List.of(base), broken);
        }
        Annotations.Absent absent = member.shape().annotations().absent();
        if (absent != null) {
            Map<String, Object> without = Examples.copy(base);
            without.remove(name);
            shape.rules().stream()
                    .filter(r ->
                            r.form() == CrossRule.Form.NEEDS && r.names().get(1).equals(name))
                    .forEach(r -> without.remove(r.names().get(0)));
            RuleCandidate candidate = candidate(id + ".absent", Severity.WARNING, absent.sentence(), link);
            add(candidate, document, List.of(base), List.of(without));
        }
        if (member.required()) {
            Map<String, Object> without = Examples.copy(base);
            without.remove(name);
            RuleCandidate candidate =
                    candidate(id + ".required", Severity.ERROR, LimitPhrases.missing(shape.name(), name), link);
            add(candidate, document, List.of(base), List.of(without));
        }
        if (member.isRecommended()) {
            Map<String, Object> without = Examples.copy(base);
            without.remove(name);
            String text = shape.name() + " should have " + name + ": "
                    + member.shape().annotations().recommended();
            RuleCandidate candidate = candidate(id + ".recommended", Severity.WARNING, text, link);
            add(candidate, document, List.of(base), List.of(without));
        }
        if (!shape.open()) {
            RuleCandidate candidate = candidate(id + ".name", Severity.ERROR, spelling(name), link);
            add(candidate, document, List.of(base), List.of(Examples.renamed(base, name, Examples.variant(name))));
        }
    }

    private void nested(Member member, Map<String, Object> base, UnaryOperator<Object> document) {
        if (member.shape() instanceof ListShape list) {
            nested(list.item(), value -> document.apply(Examples.with(base, member.name(), List.of(value))));
        } else {
            nested(member.shape(), value -> document.apply(Examples.with(base, member.name(), value)));
        }
    }

    private void nested(Shape shape, UnaryOperator<Object> document) {
        if (shape instanceof ObjectShape object) {
            object(object, "", document);
        } else if (shape instanceof UnionShape union) {
            union(union, document);
        }
    }
}
