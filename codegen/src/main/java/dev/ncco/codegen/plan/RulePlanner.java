package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Plans the rules about several members of an object. */
final class RulePlanner {

    private final ObjectShape object;
    private final ErrorCollector problems;
    private final Set<String> staged;
    private final Set<String> required;

    /** Members that require a member of a stage. */
    private final Map<String, String> companions = new HashMap<>();
    /** The members that a value of a member requires. */
    private final Map<MemberValue, Set<String>> neededByValue = new HashMap<>();

    private final List<JavaRule> rules = new ArrayList<>();

    private record MemberValue(String member, String value) {}

    RulePlanner(ObjectShape object, Set<String> staged, Set<String> required, ErrorCollector problems) {
        this.object = object;
        this.staged = staged;
        this.required = required;
        this.problems = problems;
    }

    List<JavaRule> rules() {
        return rules;
    }

    /** The member that is set together with a member of a stage, if there is one; both by their names in JSON. */
    Optional<String> companionOf(String stagedName) {
        return companions.entrySet().stream()
                .filter(e -> e.getValue().equals(stagedName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The members that a value of a member requires; all by their names in JSON. */
    Set<String> neededBy(String member, String value) {
        return neededByValue.getOrDefault(new MemberValue(member, value), Set.of());
    }

    RulePlanner plan() {
        object.rules().forEach(this::rule);
        return this;
    }

    private void rule(CrossRule rule) {
        if (rule.tests().isEmpty()
                || rule.form() == CrossRule.Form.EXCLUDES && rule.tests().size() != 2) {
            problems.add(
                    rule.node(), "a rule must consist of not: required with two members, of if and then, or of oneOf");
            return;
        }
        List<MemberTest> unknown = rule.tests().stream()
                .filter(t -> object.member(t.member()) == null)
                .toList();
        unknown.forEach(t -> problems.add(t.node(), ObjectPlanner.notAMember("the rule", t.member())));
        if (!unknown.isEmpty()) {
            return;
        }
        switch (rule.form()) {
            case EXCLUDES ->
                rules.add(new JavaRule.Exclusion(
                        rule.id(),
                        rule.sentence(),
                        condition(rule.tests().get(0)),
                        condition(rule.tests().get(1))));
            case NEEDS -> implication(rule);
            case ONE_OF -> oneOf(rule);
        }
    }

    /** Handles alternative members, unless they have separate classes. */
    private void oneOf(CrossRule rule) {
        if (rule.tests().stream().noneMatch(t -> t.node().ownJava(Variants.TYPE).isPresent())) {
            rules.add(new JavaRule.OneOf(
                    rule.id(),
                    rule.sentence(),
                    rule.tests().stream().map(this::condition).toList()));
        }
    }

    private void implication(CrossRule rule) {
        if (rule.tests().size() != 2) {
            problems.add(rule.node(), "if and then each require exactly one member");
            return;
        }
        MemberTest cause = rule.tests().get(0);
        String name = rule.tests().get(1).member();
        boolean ofValue = cause.kind() == MemberTest.Kind.VALUE;
        FieldCondition condition = condition(cause);
        FieldCondition implied = condition(rule.tests().get(1));
        boolean implies = !staged.contains(name) && !ofValue && !required.contains(name);
        if (!implies) {
            rules.add(new JavaRule.Need(rule.id(), rule.sentence(), condition, implied));
        }
        if (staged.contains(name)) {
            companions.put(cause.member(), name);
        } else if (ofValue) {
            MemberValue value = new MemberValue(cause.member(), String.valueOf(cause.value()));
            neededByValue.computeIfAbsent(value, v -> new HashSet<>()).add(name);
        } else if (implies) {
            if (implied.kind() != FieldCondition.Kind.VALUE) {
                problems.add(
                        rule.node(),
                        "then must give the value of " + name + " as const, so that it can be set implicitly");
                return;
            }
            rules.add(new JavaRule.Implication(rule.id(), rule.sentence(), condition.property(), implied));
        }
    }

    private FieldCondition condition(MemberTest test) {
        ObjectShape.Member member = Objects.requireNonNull(object.member(test.member()), test.member());
        String name = ObjectPlanner.javaName(member);
        return switch (test.kind()) {
            case PRESENT -> new FieldCondition(name, FieldCondition.Kind.PRESENT, "");
            case NOT_EMPTY -> new FieldCondition(name, FieldCondition.Kind.NOT_EMPTY, "");
            case VALUE -> {
                String value = String.valueOf(test.value());
                String constant = member.shape()
                        .annotations()
                        .node()
                        .javaText(Variants.TYPE)
                        .map(type -> type + "." + TokenType.constantName(value))
                        .orElse(value);
                yield new FieldCondition(name, FieldCondition.Kind.VALUE, constant);
            }
        };
    }
}
