package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.model.Condition;
import dev.ncco.codegen.model.CrossRule;
import dev.ncco.codegen.model.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands the rules about several members of an object. */
final class RulePlanner {

    private final SchemaNode root;
    private final ErrorCollector problems;
    private final Set<String> staged;
    private final Set<String> required;

    /** Members that mean nothing without a staged one. */
    private final Map<String, String> companions = new HashMap<>();
    /** What a value of a member asks for. */
    private final Map<String, List<String>> neededByValue = new HashMap<>();

    private final List<CrossRule> rules = new ArrayList<>();

    RulePlanner(SchemaNode root, Set<String> staged, Set<String> required, ErrorCollector problems) {
        this.root = root;
        this.staged = staged;
        this.required = required;
        this.problems = problems;
    }

    List<CrossRule> rules() {
        return rules;
    }

    /** The member, if any, that is given together with a staged one; both by their names in JSON. */
    Optional<String> companionOf(String stagedName) {
        return companions.entrySet().stream()
                .filter(e -> e.getValue().equals(stagedName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<String> neededBy(String value) {
        return neededByValue.getOrDefault(value, List.of());
    }

    RulePlanner plan() {
        root.own("allOf").ifPresent(all -> all.elements().forEach(this::rule));
        return this;
    }

    private void rule(SchemaNode rule) {
        String id = root.file().name() + "." + rule.text("x-rule").orElse("");
        String sentence = rule.text("description").orElse("");
        if (rule.own("not").isPresent()) {
            SchemaNode not = rule.own("not").get();
            List<String> both = not.own("required").map(SchemaNode::strings).orElse(List.of());
            if (both.size() == 2) {
                rules.add(new CrossRule.Exclusion(
                        id, sentence, condition(not, both.get(0)), condition(not, both.get(1))));
                return;
            }
        } else if (rule.own("if").isPresent()) {
            implication(rule, id, sentence);
            return;
        } else if (rule.own("oneOf").isPresent()) {
            oneOf(rule, id, sentence);
            return;
        }
        problems.add(rule, "a rule says not: required of two members, if and then, or oneOf");
    }

    /** Members of which there is one, unless they become classes of their own. */
    private void oneOf(SchemaNode rule, String id, String sentence) {
        List<SchemaNode> choices = rule.own("oneOf").orElseThrow().elements();
        if (choices.stream().noneMatch(c -> c.own("x-java-type").isPresent())) {
            rules.add(new CrossRule.OneOf(
                    id,
                    sentence,
                    choices.stream()
                            .map(c -> condition(
                                    c, c.own("required").orElseThrow().strings().get(0)))
                            .toList()));
        }
    }

    private void implication(SchemaNode rule, String id, String sentence) {
        SchemaNode when = rule.own("if").orElseThrow();
        SchemaNode then = rule.own("then").orElse(rule);
        List<String> cause = when.own("required").map(SchemaNode::strings).orElse(List.of());
        List<String> effect = then.own("required").map(SchemaNode::strings).orElse(List.of());
        if (cause.size() != 1 || effect.size() != 1) {
            problems.add(rule, "if and then each require exactly one member");
            return;
        }
        String name = effect.get(0);
        Condition condition = condition(when, cause.get(0));
        Condition implied = condition(then, name);
        boolean implies =
                !staged.contains(name) && condition.kind() != Condition.Kind.VALUE && !required.contains(name);
        if (!implies) {
            rules.add(new CrossRule.Need(id, sentence, condition, implied));
        }
        if (staged.contains(name)) {
            companions.put(cause.get(0), name);
        } else if (condition.kind() == Condition.Kind.VALUE) {
            neededByValue.put(
                    when.json().at("/properties/" + cause.get(0) + "/const").asString(), List.of(name));
        } else if (implies) {
            if (implied.kind() != Condition.Kind.VALUE) {
                problems.add(
                        rule, "then says by const which value " + name + " is to have, so that it can be set along");
                return;
            }
            rules.add(new CrossRule.Implication(id, sentence, condition.property(), implied));
        }
    }

    private Condition condition(SchemaNode node, String name) {
        String javaName = ObjectPlanner.javaName(
                name, root.own("properties").flatMap(p -> p.own(name)).orElse(root));
        Optional<SchemaNode> limits = node.own("properties").flatMap(p -> p.own(name));
        Optional<SchemaNode> value = limits.flatMap(l -> l.own("const"));
        if (value.isPresent()) {
            String type = root.own("properties")
                    .flatMap(p -> p.own(name))
                    .flatMap(p -> p.text("x-java-type"))
                    .map(t ->
                            t + "." + TokenType.constantName(value.get().json().asString()))
                    .orElse(value.get().json().asString());
            return new Condition(javaName, Condition.Kind.VALUE, type);
        }
        boolean notEmpty = limits.flatMap(l -> l.own("minProperties")).isPresent();
        return new Condition(javaName, notEmpty ? Condition.Kind.NOT_EMPTY : Condition.Kind.PRESENT, "");
    }
}
