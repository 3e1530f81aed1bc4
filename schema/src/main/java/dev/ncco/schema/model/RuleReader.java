package dev.ncco.schema.model;

import dev.ncco.schema.Severity;
import dev.ncco.schema.text.Automaton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the rules that no standard keyword can say from the keywords of the dialect. */
final class RuleReader {

    private RuleReader() {}

    static CrossRule crossRule(String object, int index, SchemaNode rule) {
        CrossRule.Form form = rule.has("oneOf")
                ? CrossRule.Form.ONE_OF
                : rule.has("not") ? CrossRule.Form.EXCLUDES : CrossRule.Form.NEEDS;
        List<MemberTest> tests = new ArrayList<>();
        switch (form) {
            case ONE_OF -> rule.list("oneOf").forEach(choice -> tests.addAll(tests(ShapeReader.map(choice))));
            case EXCLUDES -> tests.addAll(tests(ShapeReader.map(rule.find("not"))));
            case NEEDS -> {
                tests.addAll(tests(ShapeReader.map(rule.find("if"))));
                tests.addAll(tests(ShapeReader.map(rule.find("then"))));
            }
        }
        return new CrossRule(
                index,
                object + "." + rule.text("x-rule"),
                rule.text("description"),
                rule.text("x-source"),
                form,
                List.copyOf(tests),
                rule);
    }

    /** What a schema asks of the members that it requires. */
    private static List<MemberTest> tests(Map<String, Object> schema) {
        Map<String, Object> limits = ShapeReader.map(schema.get("properties"));
        return ShapeReader.texts(schema.get("required")).stream()
                .map(name -> test(name, ShapeReader.map(limits.get(name))))
                .toList();
    }

    private static MemberTest test(String member, Map<String, Object> limits) {
        return limits.containsKey("const")
                ? new MemberTest(member, MemberTest.Kind.VALUE, limits.get("const"))
                : new MemberTest(
                        member,
                        limits.containsKey("minProperties") ? MemberTest.Kind.NOT_EMPTY : MemberTest.Kind.PRESENT,
                        null);
    }

    static List<DoubtfulForm> doubts(SchemaNode definition) {
        return definition.list("x-doubtful").stream()
                .map(d -> definition.with(ShapeReader.map(d)))
                .map(d -> new DoubtfulForm(
                        d.text("rule"),
                        Automaton.of(d.text("pattern")),
                        d.text("description"),
                        d.text("hint"),
                        d.text("example")))
                .toList();
    }

    static SsmlVocabulary ssml(SchemaNode definition) {
        SchemaNode ssml = definition.child("x-ssml");
        return ssml == null ? SsmlVocabulary.NONE : SsmlVocabulary.of(ssml);
    }

    static DistinctRule distinct(String object, SchemaNode rule) {
        List<String> members = rule.texts("members");
        return new DistinctRule(
                object + "." + rule.text("rule"),
                rule.text("description"),
                rule.text("hint"),
                rule.text("source"),
                List.of(members.get(0).split("\\.", -1)),
                List.of(members.get(1).split("\\.", -1)),
                Automaton.of(rule.text("except")),
                ShapeReader.map(rule.find("bad")));
    }

    static OrderRule order(SchemaNode rule) {
        String unless = rule.text("unless");
        return new OrderRule(
                "ncco." + rule.text("rule"),
                rule.text("severity").equals("info") ? Severity.INFO : Severity.WARNING,
                rule.text("description"),
                rule.text("hint"),
                rule.text("source"),
                rule.texts("actions"),
                rule.texts("with"),
                ShapeReader.map(rule.find("is")),
                rule.texts("without"),
                unless.isEmpty() ? "" : "ncco." + unless,
                rule.texts("then"),
                rule.list("good"),
                rule.list("bad"));
    }

    static SequenceRule sequence(Map<String, Object> rule) {
        return new SequenceRule(
                "ncco." + rule.get("rule"),
                String.valueOf(rule.get("description")),
                String.valueOf(rule.get("source")),
                String.valueOf(ShapeReader.map(rule.get("when")).get("member")),
                ShapeReader.texts(rule.get("skip")),
                String.valueOf(rule.get("next")));
    }
}
