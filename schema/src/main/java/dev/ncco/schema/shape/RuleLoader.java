package dev.ncco.schema.shape;

import dev.ncco.schema.Severity;
import dev.ncco.schema.text.Automaton;
import java.util.List;
import java.util.Map;

/** Makes the rules that no standard keyword can say from the keywords of the dialect. */
final class RuleLoader {

    private RuleLoader() {}

    static List<Doubt> doubts(Definition definition) {
        return definition.list("x-doubtful").stream()
                .map(d -> definition.with(ShapeLoader.map(d)))
                .map(d -> new Doubt(
                        d.text("rule"),
                        Automaton.of(d.text("pattern")),
                        d.text("description"),
                        d.text("hint"),
                        d.text("example")))
                .toList();
    }

    static SsmlVocabulary ssml(Definition definition) {
        Definition ssml = definition.child("x-ssml");
        return ssml == null ? SsmlVocabulary.NONE : SsmlVocabulary.of(ssml);
    }

    static Distinct distinct(String object, Definition rule) {
        List<String> members = rule.texts("members");
        return new Distinct(
                object + "." + rule.text("rule"),
                rule.text("description"),
                rule.text("hint"),
                rule.text("source"),
                List.of(members.get(0).split("\\.", -1)),
                List.of(members.get(1).split("\\.", -1)),
                Automaton.of(rule.text("except")),
                ShapeLoader.map(rule.find("bad")));
    }

    static OrderRule order(Definition rule) {
        String unless = rule.text("unless");
        return new OrderRule(
                "ncco." + rule.text("rule"),
                rule.text("severity").equals("info") ? Severity.INFO : Severity.WARNING,
                rule.text("description"),
                rule.text("hint"),
                rule.text("source"),
                rule.texts("actions"),
                rule.texts("with"),
                ShapeLoader.map(rule.find("is")),
                rule.texts("without"),
                unless.isEmpty() ? "" : "ncco." + unless,
                rule.texts("then"),
                rule.list("good"),
                rule.list("bad"));
    }

    static Sequence sequence(Map<String, Object> rule) {
        return new Sequence(
                "ncco." + rule.get("rule"),
                String.valueOf(rule.get("description")),
                String.valueOf(rule.get("source")),
                String.valueOf(ShapeLoader.map(rule.get("when")).get("member")),
                ShapeLoader.texts(rule.get("skip")),
                String.valueOf(rule.get("next")));
    }
}
