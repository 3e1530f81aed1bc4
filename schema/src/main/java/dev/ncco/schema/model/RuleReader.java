package dev.ncco.schema.model;

import dev.ncco.schema.Severity;
import dev.ncco.schema.text.Automaton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rules that standard keywords cannot express from the keywords of the dialect. */
final class RuleReader {

    private RuleReader() {}

    static CrossRule crossRule(String object, int index, SchemaNode rule) {
        CrossRule.Form form = rule.own("oneOf") != null
                ? CrossRule.Form.ONE_OF
                : rule.own("not") != null ? CrossRule.Form.EXCLUDES : CrossRule.Form.NEEDS;
        List<MemberTest> tests = new ArrayList<>();
        switch (form) {
            case ONE_OF -> {
                for (SchemaNode choice : rule.elements("oneOf")) {
                    tests.addAll(tests(choice));
                }
            }
            case EXCLUDES -> tests.addAll(tests(rule.own("not")));
            case NEEDS -> {
                tests.addAll(tests(rule.own("if")));
                tests.addAll(tests(rule.own("then")));
            }
        }
        return new CrossRule(
                index,
                object + "." + rule.text("x-rule"),
                rule.text("description"),
                rule.source(),
                form,
                List.copyOf(tests),
                rule);
    }

    /** The tests of the members that a schema requires. */
    private static List<MemberTest> tests(@Nullable SchemaNode schema) {
        if (schema == null) {
            return List.of();
        }
        SchemaNode limits = schema.own("properties");
        List<MemberTest> tests = new ArrayList<>();
        for (String name : schema.texts("required")) {
            tests.add(test(schema, name, limits == null ? null : limits.own(name)));
        }
        return tests;
    }

    private static MemberTest test(SchemaNode node, String member, @Nullable SchemaNode limits) {
        Object constant = limits == null ? null : limits.find("const");
        if (constant != null) {
            return new MemberTest(node, member, MemberTest.Kind.VALUE, constant);
        }
        boolean notEmpty = limits != null && limits.own("minProperties") != null;
        return new MemberTest(node, member, notEmpty ? MemberTest.Kind.NOT_EMPTY : MemberTest.Kind.PRESENT, null);
    }

    /** The value of a member that selects a file in a rule of a union. */
    static String constant(SchemaNode rule, String member) {
        SchemaNode condition = condition(rule, member);
        return condition == null ? "" : condition.text("const");
    }

    /** The condition on a member that selects a file in a rule of a union. */
    static @Nullable SchemaNode condition(SchemaNode rule, String member) {
        SchemaNode condition = rule.own("if");
        SchemaNode properties = condition == null ? null : condition.own("properties");
        return properties == null ? null : properties.own(member);
    }

    static List<DoubtfulForm> doubts(SchemaNode node) {
        List<DoubtfulForm> doubts = new ArrayList<>();
        for (SchemaNode doubt : node.elements("x-doubtful")) {
            doubts.add(new DoubtfulForm(
                    doubt.text("rule"),
                    Automaton.of(doubt.text("pattern")),
                    doubt.text("description"),
                    doubt.text("hint"),
                    doubt.text("example")));
        }
        return doubts;
    }

    static SsmlVocabulary ssml(SchemaNode node) {
        SchemaNode ssml = node.child("x-ssml");
        return ssml == null ? SsmlVocabulary.NONE : SsmlVocabulary.of(ssml);
    }

    static DistinctRule distinct(String object, SchemaNode rule) {
        List<String> members = rule.texts("members");
        SchemaNode bad = rule.own("bad");
        return new DistinctRule(
                object + "." + rule.text("rule"),
                rule.text("description"),
                rule.text("hint"),
                rule.text("source"),
                List.of(members.get(0).split("\\.", -1)),
                List.of(members.get(1).split("\\.", -1)),
                Automaton.of(rule.text("except")),
                bad == null ? Map.of() : bad.value());
    }

    static OrderRule order(String list, SchemaNode rule) {
        String unless = rule.text("unless");
        SchemaNode is = rule.own("is");
        return new OrderRule(
                list + "." + rule.text("rule"),
                rule.text("severity").equals("info") ? Severity.INFO : Severity.WARNING,
                rule.text("description"),
                rule.text("hint"),
                rule.text("source"),
                rule.texts("actions"),
                rule.texts("with"),
                is == null ? Map.of() : is.json(),
                rule.texts("without"),
                unless.isEmpty() ? "" : list + "." + unless,
                rule.texts("then"),
                Annotations.values(rule.elements("good")),
                Annotations.values(rule.elements("bad")));
    }

    static SequenceRule sequence(String list, SchemaNode rule) {
        SchemaNode when = rule.own("when");
        return new SequenceRule(
                list + "." + rule.text("rule"),
                rule.text("description"),
                rule.text("source"),
                when == null ? "" : when.text("member"),
                rule.texts("skip"),
                rule.text("next"));
    }
}
