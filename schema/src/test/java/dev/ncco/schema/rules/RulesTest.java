package dev.ncco.schema.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Rule;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.DocumentRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Set<String> WITHOUT_BAD_EXAMPLE =
            Set.of("json.encoding", "document.size", "document.more", "json.empty");

    private final List<Rule> all = Rules.all();

    @Test
    void eachRuleOfTheSchemasHasExamplesThatShowIt() {
        Set<String> missing = new HashSet<>(Rules.collect().keySet());
        all.forEach(rule -> missing.remove(rule.id()));
        assertThat(missing).isEmpty();
        assertThat(all).hasSizeGreaterThan(400);
    }

    @Test
    void idsAreUniqueAndReadable() {
        assertThat(all.stream().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z][a-z-]*(\\.[A-Za-z_-]+)+");
            assertThat(rule.text()).isNotBlank();
            assertThat(rule.link()).startsWith("https://");
        });
        assertThat(all.stream().map(Rule::id))
                .contains("talk.level.maximum", "call.from.required", "ncco.barge-in-without-input");
    }

    @Test
    void aGoodExampleHasNoFindingAndABadOneExactlyThis() {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : all) {
            Checker checker = new Checker(
                    rule.id().startsWith("document.") ? CheckOptions.DEFAULT : CheckOptions.DEFAULT.kind(rule.kind()));
            if (!checker.check("good", rule.good()).findings().isEmpty()) {
                wrong.add(rule.id() + ": the good example has findings");
            }
            List<String> found = checker.check("bad", rule.bad()).findings().stream()
                    .map(f -> f.rule() + " " + f.severity())
                    .toList();
            boolean shown = found.equals(List.of(rule.id() + " " + rule.severity()));
            if (!shown && !WITHOUT_BAD_EXAMPLE.contains(rule.id())) {
                wrong.add(rule.id() + ": the bad example gives " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertThat(Rules.find("talk.level.maximum")).isPresent().get().satisfies(rule -> {
            assertThat(rule.text()).isEqualTo("level must be from -1 to 1");
            assertThat(rule.bad()).contains("\"level\": 2");
        });
        assertThat(List.of(
                        "talk.text.type",
                        "talk.text.spoken-length",
                        "app.user.minLength",
                        "record.eventUrl.minItems",
                        "connect.endpoint.maxItems"))
                .map(id -> Rules.find(id).map(Rule::text).orElse(id))
                .containsExactly(
                        "text must be a string",
                        "text must have 1 to 1500 characters, not counting SSML tags",
                        "user must not be empty",
                        "eventUrl must have at least 1 element",
                        "endpoint must have exactly 1 element");
        assertThat(Rules.find("json.comma")).isPresent();
        assertThat(Rules.find("nothing")).isEmpty();
    }

    /** Every finding over all examples is of a rule that is listed. */
    @Test
    void whateverIsFoundIsListed() {
        Set<String> ids = new HashSet<>();
        all.forEach(rule -> ids.add(rule.id()));
        for (Rule rule : DocumentRules.all()) {
            assertThat(ids).contains(rule.id());
        }
        Checker checker = new Checker();
        for (Rule rule : all) {
            for (Finding finding : checker.check(
                            "", rule.bad().replace('a', 'b').getBytes(StandardCharsets.UTF_8))
                    .findings()) {
                assertThat(ids).contains(finding.rule());
            }
        }
    }
}
