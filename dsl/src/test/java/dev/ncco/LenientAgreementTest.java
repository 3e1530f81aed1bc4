package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Reading;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Rule;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.rules.Rules;
import dev.ncco.testing.Corpus;
import dev.ncco.testing.Kinds;
import dev.ncco.testing.LooseForms;
import dev.ncco.testing.Mutator;
import dev.ncco.testing.RandomValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@link Reading#LENIENT} and {@code ncco check --lenient} accept the same documents: one is read if and only if the
 * checker, leniently, finds no error in it. What reading refuses, the checker refuses in the same words.
 */
class LenientAgreementTest {

    private static final long SEED = 20261124;
    private static final int DOCUMENTS = Integer.getInteger("agreement.documents", 2_000);
    private static final int CHANGES = 6;

    /** The rule of a wrong name. */
    private static final Pattern NAME = Pattern.compile("(?<object>.+)[.](?:unknown-member|[^.]+[.]name)");

    private final Map<String, String> disagreements = new LinkedHashMap<>();
    private int read;
    private int refused;

    private void hold(Kind kind, String json) {
        String problem = problem(kind, json);
        if (!problem.isEmpty() && disagreements.size() < 40) {
            disagreements.putIfAbsent(problem.replaceAll("[0-9]+|\"[^\"]*\"", "n"), problem + " in " + json);
        }
    }

    private String problem(Kind kind, String json) {
        List<Finding> errors = new Checker(CheckOptions.DEFAULT.kind(kind).leniently())
                .check("", json).findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .toList();
        Optional<InvalidDocumentException> refusal = refusal(kind, json);
        if (refusal.isEmpty()) {
            read++;
        } else {
            refused++;
        }
        if (refusal.isPresent() && !errors.isEmpty()) {
            return isMisspelt(refusal.get(), errors) ? "" : ReadingAgreementTest.place(refusal.get(), errors);
        }
        if (refusal.isEmpty() && errors.isEmpty()) {
            return "";
        }
        return refusal.map(e -> "refused, but checked without error: " + e.rule() + ": " + e.getMessage())
                .orElseGet(() -> "read, but checked with error " + errors.get(0).rule() + ": "
                        + errors.get(0).message());
    }

    /**
     * Lenient reading keeps a misspelt member, then lacks what is required or what a rule between members demands; the
     * checker reports the name.
     */
    private static boolean isMisspelt(InvalidDocumentException e, List<Finding> errors) {
        return errors.stream()
                .map(error -> NAME.matcher(error.rule()))
                .filter(Matcher::matches)
                .map(name -> Pattern.quote(name.group("object") + ".") + "([^.]+[.]required|[^.]+)")
                .anyMatch(e.rule()::matches);
    }

    private static Optional<InvalidDocumentException> refusal(Kind kind, String json) {
        try {
            assertThat(Kinds.read(kind, json, Reading.LENIENT)).isNotNull();
            return Optional.empty();
        } catch (InvalidDocumentException e) {
            return Optional.of(e);
        }
    }

    private void report() {
        System.out.println("seed " + SEED + ": " + read + " read, " + refused + " refused");
        assertThat(disagreements.values()).isEmpty();
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    @Tag("slow")
    @Test
    void holdsOverTheRulesAndTheirLooseForms() {
        LooseForms loose = new LooseForms(SEED);
        Mutator mutator = new Mutator(SEED);
        for (Rule rule : Rules.all()) {
            Kind kind = rule.kind();
            if (!Kinds.isReceived(kind)) {
                hold(kind, rule.good());
                hold(kind, rule.bad());
                for (int i = 0; i < CHANGES; i++) {
                    hold(kind, loose.loosen(rule.good()));
                    hold(kind, mutator.mutate(rule.good()));
                }
            }
        }
        report();
    }

    @Tag("slow")
    @Test
    void holdsOverLooseFormsOfRandomDocuments() {
        RandomValues values = new RandomValues(SEED + 1);
        LooseForms loose = new LooseForms(SEED + 2);
        Mutator mutator = new Mutator(SEED + 3);
        for (int i = 0; i < DOCUMENTS; i++) {
            Kind kind = i % 2 == 0 ? Kind.NCCO : Kind.CALL;
            String json = (kind == Kind.NCCO ? values.ncco() : values.call()).toJson();
            for (int n = 0; n < CHANGES; n++) {
                String loosened = loose.loosen(json);
                hold(kind, loosened);
                hold(kind, mutator.mutate(loosened));
            }
        }
        report();
    }

    /** What is required is there under its old name, so that a name like it is only one more name. */
    @Test
    void holdsWhereTheOldNameStandsBesideAMisspeltOne() {
        String old = "\"conversation_id\":\"CON-f972836a-550f-45fa-956c-12a2ab5b7d22\"";
        for (String misspelt : List.of("conversa|ionId", "conversationid", "conversationIds")) {
            String other = "\"" + misspelt + "\":\"CON-f972836a-550f-45fa-956c-12a2ab5b7d22\"";
            hold(Kind.NCCO, "[{\"action\":\"transfer\"," + old + "," + other + "}]");
            hold(Kind.NCCO, "[{\"action\":\"transfer\"," + other + "," + old + "}]");
            hold(Kind.NCCO, "[{\"action\":\"transfer\"," + other + "}]");
        }
        report();
    }

    /** Documents that the long run found, and one that is read. */
    @Test
    void holdsWhereTheTwoOnceNamedOtherMistakes() {
        String talk = "{\"action\":\"talk\",\"text\":\"Hello\",\"bargeIn\":true}";
        String from = "\"from\":{\"type\":\"phone\",\"number\":\"14155550100\"}";
        String to = "\"to\":[{\"type\":\"phone\",\"number\":\"14155550100\"}]";
        hold(Kind.CALL, "{\"ncco\":" + talk + "," + to + "," + from + "}");
        hold(Kind.CALL, "{\"ncco\":[" + talk + "]," + to + "," + from + "}");
        hold(Kind.NCCO, talk);
        String sip = "{\"type\":\"sip\",\"headers\":{},\"uris\":\"sip:rebekka@sip.example.com\"}";
        hold(Kind.NCCO, "[{\"action\":\"connect\",\"endpoint\":[" + sip + ",\"x\"]}]");
        for (String value : List.of("\"\"", "5", "null", "[]", "\"CON-1\"")) {
            hold(Kind.NCCO, "[{\"action\":\"transfer\",\"conversation_id\":" + value + "}]");
        }
        report();
    }

    @Tag("slow")
    @Test
    void holdsOverTheCorpus() {
        List<Corpus.Document> documents = Corpus.documents();
        assumeThat(documents).isNotEmpty();
        for (Corpus.Document document : documents) {
            if (!Kinds.isReceived(document.kind())) {
                hold(document.kind(), document.json());
            }
        }
        report();
    }
}
