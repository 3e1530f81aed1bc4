package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.KindGuess;
import dev.ncco.schema.rules.Rules;
import dev.ncco.schema.text.VisibleText;
import dev.ncco.testing.Corpus;
import dev.ncco.testing.Kinds;
import dev.ncco.testing.Mutator;
import dev.ncco.testing.RandomValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reading and the checker agree: a document is read if and only if the checker finds no error in it, and what is read
 * is written again as it was. What reading refuses, the checker refuses by the same rule, at the same place and in the
 * same words. An event is read whatever its members are.
 */
class ReadingAgreementTest {

    private static final long SEED = 20261123;
    private static final int DOCUMENTS = Integer.getInteger("agreement.documents", 2_000);
    private static final int MUTANTS = 10;
    private static final String HALF = "[\\ud800-\\udfff]";

    /** A string with an unpaired surrogate is read as UTF-8, which has "?" in its place. */
    private static final String ESCAPED_HALF = "\\\\ud[89a-f][0-9a-f]{2}";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** Numbers are equal by value, as 2.0 is an integer. */
    static final Comparator<JsonNode> BY_VALUE = (a, b) -> {
        if (a.isNumber() && b.isNumber()) {
            BigDecimal one = a.decimalValue();
            return one.compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    };

    /** Reading ends at the first mistake; the checker sees all of them, and so knows what was meant. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("action.action.name", "action.action.required"),
            Map.entry("endpoint.type.name", "endpoint.type.required"),
            Map.entry("destination.type.name", "destination.type.required"),
            Map.entry("update.action.name", "update.action.required"),
            Map.entry("recording.action.name", "recording.action.required"),
            Map.entry("ncco-destination.ncco.type", "action.type"),
            Map.entry("transfer.conversationId.name", "transfer.conversationId.required"),
            Map.entry("call.ncco.type", "action.type"),
            Map.entry("sip.uri.required", "sip.user-needs-domain"),
            Map.entry("sip.user.type", "sip.user-needs-domain"),
            Map.entry("sip.user.minLength", "sip.user-needs-domain"),
            Map.entry("sip.uri.type", "sip.uri-or-domain"),
            Map.entry("sip.uri.pattern", "sip.uri-or-domain"),
            Map.entry("sip.domain.type", "sip.uri-or-domain"),
            Map.entry("sip.domain.minLength", "sip.uri-or-domain"),
            Map.entry("sip.unknown-member", "sip.user-needs-domain"));

    /** Reading has chosen the class without domain, which requires a uri; the checker can still name both. */
    private static final Set<String> SAID_OTHERWISE = Set.of("sip.uri.required");

    private static final Map<Kind, Checker> CHECKERS = new TreeMap<>();

    static {
        for (Kind kind : Kind.values()) {
            CHECKERS.put(kind, new Checker(CheckOptions.DEFAULT.kind(kind)));
        }
    }

    private record Document(Kind kind, String json) {}

    private final Map<String, String> disagreements = new LinkedHashMap<>();
    private int read;
    private int refused;

    static Json read(Kind kind, String json) {
        return Kinds.read(kind, json, Reading.STRICT);
    }

    private static List<Finding> errors(Document document) {
        return CHECKERS.get(document.kind()).check("", document.json()).findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    private void hold(Document document) {
        String problem = problem(document);
        if (!problem.isEmpty() && disagreements.size() < 40) {
            disagreements.putIfAbsent(problem.replaceAll("[0-9]+|\"[^\"]*\"", "n"), problem + " in " + document.json());
        }
    }

    private String problem(Document document) {
        List<Finding> errors = errors(document);
        Json value;
        try {
            value = read(document.kind(), document.json());
        } catch (InvalidDocumentException e) {
            refused++;
            boolean isMember = !e.rule().startsWith("json.") && !e.pointer().isEmpty();
            return errors.isEmpty() || Kinds.isReceived(document.kind()) && isMember
                    ? "refused, but checked without error: " + e.rule() + ": " + e.getMessage()
                    : place(e, errors);
        }
        read++;
        if (!Kinds.isReceived(document.kind()) && !isReadLeniently(document)) {
            return "read strictly, but not leniently";
        }
        if (value instanceof ReceivedObject received) {
            errors = errors.stream()
                    .filter(e -> e.pointer().isEmpty() || !Kinds.isExtra(received, e.pointer()))
                    .toList();
        }
        if (!errors.isEmpty()) {
            return "read, but checked with error " + errors.get(0).rule();
        }
        JsonNode before = MAPPER.readTree(document.json().replaceFirst("^\ufeff", ""));
        JsonNode after = MAPPER.readTree(value.toJson());
        if (before.path("level").isNumber() && after.path("level").isString()) {
            // A level of version 1 of the API is read in both forms, and written in one.
            ((ObjectNode) after).set("level", MAPPER.readTree(after.get("level").stringValue()));
        }
        return before.equals(BY_VALUE, after) ? "" : "changed to " + value.toJson();
    }

    private static boolean isReadLeniently(Document document) {
        try {
            return Kinds.read(document.kind(), document.json(), Reading.LENIENT) != null;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    /** One of the errors has the same rule, the same sentence and the same place. */
    static String place(InvalidDocumentException e, List<Finding> errors) {
        String sentence = sentence(e);
        for (Finding error : errors) {
            boolean here = error.place().line() == e.line() && error.place().column() == e.column();
            if (here
                            && error.rule().equals(e.rule())
                            && (error.message()
                                            .replaceAll(ESCAPED_HALF, "?")
                                            .equals(sentence.replaceAll(ESCAPED_HALF, "?"))
                                    || SAID_OTHERWISE.contains(e.rule()))
                            && error.pointer().replaceAll(HALF, "?").equals(e.pointer())
                    || SAME.getOrDefault(error.rule(), "").equals(e.rule())
                    || isInFirstOfTwo(e, error)) {
                return "";
            }
        }
        return "refused for " + e.rule() + " " + e.pointer() + " " + e.line() + ":" + e.column() + " " + sentence
                + ", but checked: "
                + errors.stream()
                        .map(f -> f.rule() + " " + f.pointer() + " " + f.place().line() + ":"
                                + f.place().column() + " " + f.message())
                        .toList();
    }

    /** Of a duplicate member, the checker reads the last value only. */
    private static boolean isInFirstOfTwo(InvalidDocumentException e, Finding error) {
        return e.rule().startsWith("json.")
                && error.rule().equals("json.duplicate-key")
                && (e.pointer() + "/").startsWith(error.pointer() + "/");
    }

    /** The message of a refusal without its place. */
    static String sentence(InvalidDocumentException e) {
        String place = " (line " + e.line() + ", column " + e.column()
                + (e.pointer().isEmpty() ? "" : ", " + e.pointer()) + ")";
        assertThat(e.getMessage()).contains(VisibleText.of(place));
        return e.getMessage()
                .substring(0, e.getMessage().length() - VisibleText.of(place).length());
    }

    private void report() {
        System.out.println("seed " + SEED + ": " + read + " read, " + refused + " refused");
        assertThat(disagreements.values()).isEmpty();
        assertThat(read).isPositive();
    }

    private static List<Document> suite() {
        List<Document> documents = new ArrayList<>();
        Rules.all()
                .forEach(r -> List.of(r.good(), r.bad()).forEach(json -> documents.add(new Document(r.kind(), json))));
        return documents;
    }

    static Stream<Arguments> onceDiffered() {
        String notify = "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.b\"],\"payload\":{\"a\":%s}}]";
        return Stream.of(
                Arguments.of("a payload's number is out of any range", Kind.NCCO, notify.formatted("1e9999")),
                Arguments.of("a number is out of what a double holds", Kind.NCCO, notify.formatted("1e350")),
                Arguments.of("a number is too small to tell from nothing", Kind.NCCO, notify.formatted("1e-350")),
                Arguments.of(
                        "a number within its limits is too small to tell from nothing",
                        Kind.NCCO,
                        "[{\"action\":\"talk\",\"text\":\"a\",\"level\":1e-400}]"),
                Arguments.of(
                        "a number is beyond its limit by less than a double can tell",
                        Kind.NCCO,
                        "[{\"action\":\"talk\",\"text\":\"a\",\"level\":1.0000000000000001}]"),
                Arguments.of(
                        "a payload's integer is out of any range", Kind.NCCO, notify.formatted("1" + "0".repeat(399))),
                Arguments.of(
                        "asynchronous input has old members",
                        Kind.NCCO,
                        "[{\"action\":\"input\",\"type\":[\"dtmf\"],\"mode\":\"asynchronous\",\"maxDigits\":19}]"),
                Arguments.of("a key is an unpaired surrogate", Kind.NCCO, "[{\"action\":\"wait\",\"\\ud800\":1}]"),
                Arguments.of(
                        "a key in a payload is an unpaired surrogate", Kind.NCCO, notify.formatted("{\"\\ud800\":1}")),
                Arguments.of(
                        "a key has many characters",
                        Kind.NCCO,
                        "[{\"action\":\"wait\",\"" + "k".repeat(60_000) + "\":1}]"),
                Arguments.of(
                        "a key of a payload has many characters",
                        Kind.NCCO,
                        notify.formatted("{\"" + "k".repeat(60_000) + "\":1e400}")),
                Arguments.of(
                        "a whole number has a fraction of zero",
                        Kind.NCCO,
                        "[{\"action\":\"talk\",\"text\":\"a\",\"loop\":2.0}]"),
                Arguments.of("an event has a member that looks like another", Kind.EVENT, "{\"tO\":7}"),
                Arguments.of(
                        "an event's results have members of other types",
                        Kind.EVENT,
                        "{\"status\":null,\"dtmf\":{\"digits\":1},\"speech\":{\"results\":[{\"text\":2}]}}"),
                Arguments.of(
                        "a list in an event has an element of another type",
                        Kind.EVENT,
                        "{\"speech\":{\"results\":[2]}}"),
                Arguments.of(
                        "an event came at a time that never was",
                        Kind.EVENT,
                        "{\"timestamp\":\"2018-13-01T15:01:55Z\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onceDiffered")
    void holdsWhereTheTwoOnceDiffered(String what, Kind kind, String json) {
        assertThat(problem(new Document(kind, json))).as(what).isEmpty();
    }

    static Kind kind(String json) {
        if (!json.startsWith("{")) {
            return Kind.NCCO;
        }
        KindGuess guess = new KindGuess();
        try {
            MAPPER.readTree(json)
                    .properties()
                    .forEach(m -> guess.see(m.getKey(), m.getValue().stringValue(null)));
        } catch (JacksonException e) {
            return Kind.CALL;
        }
        Kind kind = guess.kind();
        return kind == null ? Kind.CALL : kind;
    }

    @Test
    void holdsOverTheRules() {
        suite().forEach(this::hold);
        report();
    }

    @Tag("slow")
    @Test
    void holdsOverTheMutantsOfTheRules() {
        Mutator mutator = new Mutator(SEED);
        for (Document document : suite()) {
            if (errors(document).isEmpty()) {
                for (int i = 0; i < MUTANTS * 5; i++) {
                    hold(new Document(document.kind(), mutator.mutate(document.json())));
                }
            }
        }
        report();
    }

    @Tag("slow")
    @Test
    void holdsOverRandomDocumentsAndTheirMutants() {
        RandomValues values = new RandomValues(SEED + 1);
        Mutator mutator = new Mutator(SEED + 2);
        Random random = new Random(SEED + 3);
        for (int i = 0; i < DOCUMENTS; i++) {
            Kind kind = random.nextBoolean() ? Kind.NCCO : Kind.CALL;
            String json = (kind == Kind.NCCO ? values.ncco() : values.call()).toJson();
            hold(new Document(kind, json));
            hold(new Document(kind, mutator.shuffled(json)));
            for (int m = 0; m < MUTANTS; m++) {
                hold(new Document(kind, mutator.mutate(mutator.shuffled(json))));
            }
        }
        report();
    }

    @Tag("slow")
    @Test
    void holdsOverTheCorpusAndItsMutants() {
        List<Corpus.Document> documents = Corpus.documents();
        assumeThat(documents).isNotEmpty();
        Mutator mutator = new Mutator(SEED + 4);
        for (Corpus.Document real : documents) {
            Document document = new Document(real.kind(), real.json());
            hold(document);
            if (errors(document).isEmpty()) {
                for (int i = 0; i < MUTANTS; i++) {
                    hold(new Document(document.kind(), mutator.mutate(document.json())));
                }
            }
        }
        report();
    }
}
