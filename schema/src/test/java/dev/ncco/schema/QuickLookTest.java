package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.FullCheck;
import dev.ncco.schema.model.SchemaFiles;
import dev.ncco.schema.model.SchemaModel;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.rules.Rules;
import dev.ncco.schema.scan.CleanScan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The quick look passes what the full check finds nothing in, and nothing else. */
class QuickLookTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Markup, characters of two units, unknown members of what the platform sends, a string in place of an object. */
    private static final List<String> LEFT_TO_THE_FULL_CHECK =
            List.of("<", "\ud83d\ude00", "\"anything\"", "\"SipHeader_X-Order\"", "\"dtmf\":\"1234\"");

    /** Shapes that no scan has seen, as it keeps what it prepares for each. */
    private final SchemaModel model = new SchemaModel(new SchemaFiles(Schemas::text));

    private boolean isClean(Kind kind, String document) {
        try (JsonParser parser = MAPPER.createParser(document)) {
            return CleanScan.clean(parser, model.shape(kind.schema()));
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Each member has a bit of a long. */
    @Test
    void anObjectWithMoreMembersThanBitsIsLeftToTheFullCheck() {
        for (int last : new int[] {63, 64, 65}) {
            String member = "\"m%d\": {\"type\": \"boolean\", \"description\": \"A flag.\", \"examples\": [true]}";
            String schema = IntStream.rangeClosed(0, last)
                            .mapToObj(member::formatted)
                            .collect(Collectors.joining(
                                    ",", "{\"title\": \"Wide\", \"type\": \"object\", \"properties\": {", "},"))
                    + "\"required\": [\"m" + last + "\"], \"additionalProperties\": false, \"examples\": [{}]}";
            Shape wide = new SchemaModel(new SchemaFiles(path -> schema)).shape("wide.schema.json");
            try (JsonParser parser = MAPPER.createParser("{\"m0\": true}")) {
                assertThat(CleanScan.clean(parser, wide))
                        .as("without m%d", last)
                        .isFalse();
            }
        }
    }

    private void assertNeverPassed(Kind kind, String document) {
        assertThat(isClean(kind, document)).as("%s %s", kind, document).isFalse();
    }

    /** Otherwise valid documents would be slow to check. A valid document can still have a warning. */
    private void assertPassed(Kind kind, String document) {
        if (!isClean(kind, document) && LEFT_TO_THE_FULL_CHECK.stream().noneMatch(document::contains)) {
            assertThat(new FullCheck(CheckOptions.DEFAULT.kind(kind))
                            .check("", document)
                            .findings())
                    .as("%s %s", kind, document)
                    .isNotEmpty();
        }
    }

    /** Unpaired surrogates are found before the scan. */
    static Stream<Rule> rules() {
        return Rules.all().stream().filter(r -> !r.id().equals("json.lone-surrogate"));
    }

    @Test
    void agreesWithTheExamplesOfTheRules() {
        rules().forEach(r -> {
            assertPassed(r.kind(), r.good());
            assertNeverPassed(r.kind(), r.bad());
        });
    }

    /** The report of a full check has the text, for repairs and code frames. */
    @Test
    void theCheckerTakesAQuickLookFirst() {
        for (Rule rule : rules().toList()) {
            if (LEFT_TO_THE_FULL_CHECK.stream().noneMatch(rule.good()::contains)) {
                CheckOptions options = CheckOptions.DEFAULT;
                for (CheckOptions kind : List.of(options.kind(rule.kind()), options)) {
                    Report report = new Checker(kind).check("x", rule.good());
                    assertThat(report.text())
                            .as("%s %s", rule.id(), report.findings())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void agreesWithTheDataFiles() {
        for (CaseFile file : CaseFile.all()) {
            for (CaseFile.Case c : file.cases()) {
                String document = c.document().toString();
                if (file.schema().startsWith("action/")) {
                    agree(Kind.NCCO, "[" + document + "]", c.valid());
                }
                for (Kind kind : Kind.values()) {
                    if (file.schema().equals(kind.schema())) {
                        agree(kind, document, c.valid());
                    }
                }
            }
        }
    }

    private void agree(Kind kind, String document, boolean valid) {
        if (valid) {
            assertPassed(kind, document);
        } else {
            assertNeverPassed(kind, document);
        }
    }
}
