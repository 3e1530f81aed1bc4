package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.Mutants.Mutant;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.check.FullCheck;
import dev.ncco.schema.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes valid documents and breaks one thing in each: the checker has to find exactly that. Whether a mutant breaks a
 * rule is for networknt to say, for a duplicate key and for the order of actions the mutation itself.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<Kind, com.networknt.schema.Schema> schemas = new TreeMap<>();
    private final List<Mutant> mutants = new ArrayList<>();
    /** What each mutant was before. */
    private final Map<Mutant, Kind> kinds = new IdentityHashMap<>();

    @BeforeAll
    void mutate() {
        for (Kind kind : Kind.values()) {
            schemas.put(kind, Schemas.source(kind.schema()));
        }
        documents().forEach((document, kind) -> {
            for (Mutant mutant : Mutants.of(MAPPER.readTree(document))) {
                mutants.add(mutant);
                kinds.put(mutant, kind);
            }
        });
    }

    /** Documents that are clean, from the rules' good examples, which have every member in them, and longer ones. */
    static Map<String, Kind> documents() {
        Map<String, Kind> documents = new LinkedHashMap<>();
        Rules.all().stream()
                .filter(r -> !r.id().startsWith("json."))
                .forEach(r -> documents.putIfAbsent(r.good(), r.kind()));
        documents.put("""
                [{"action":"talk","text":"Press 1 for sales","bargeIn":true,"loop":2},
                 {"action":"stream","streamUrl":["https://example.com/a.mp3"],"bargeIn":true},
                 {"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1},"eventUrl":["https://example.com/e"]},
                 {"action":"connect","endpoint":[{"type":"phone","number":"14155550101"}],"timeout":20},
                 {"action":"wait","timeout":1.5},{"action":"transfer","conversationId":"CON-1"}]""", Kind.NCCO);
        return documents;
    }

    private boolean broken(Mutant mutant) {
        Kind kind = kinds.get(mutant);
        return mutant.breaks() || !schemas.get(kind).validate(mutant.json()).isEmpty();
    }

    @Test
    void eachMistakeGivesOneFindingAtItsPlace() {
        int count = 0;
        List<String> wrong = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (!broken(mutant)) {
                continue;
            }
            count++;
            Checker forKind = new Checker(CheckOptions.DEFAULT.kind(kinds.get(mutant)));
            List<Finding> errors = forKind.check("", mutant.text()).findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .toList();
            if (errors.size() != 1 || !mutant.at(errors.get(0).pointer())) {
                wrong.add(mutant.what() + "  " + mutant.text() + "  "
                        + errors.stream().map(f -> f.pointer() + " " + f.rule()).toList());
            }
        }
        System.out.println(count + " mutants break a rule, " + wrong.size() + " of them without exactly one finding at "
                + "their place");
        assertThat(count).isGreaterThan(6_000);
        assertThat(wrong.size()).as(() -> String.join("\n", wrong)).isLessThanOrEqualTo(count / 100);
    }

    /** The quick look is only allowed to be wrong in one way: to see a doubt where there is none. */
    @Test
    void whatBreaksNothingHasNoErrorAndTheQuickLookNeverMissesOne() {
        for (Mutant mutant : mutants) {
            Kind kind = kinds.get(mutant);
            Report quick = new Checker(CheckOptions.DEFAULT.kind(kind)).check("", mutant.text());
            Report full = new FullCheck(CheckOptions.DEFAULT.kind(kind)).check("", mutant.text());
            assertThat(quick.findings()).as(mutant.text()).isEqualTo(full.findings());
            if (!broken(mutant)) {
                assertThat(quick.has(Severity.ERROR))
                        .as("%s %s", mutant.text(), quick.findings())
                        .isFalse();
            }
        }
    }

    /** A repair never makes a document worse, and a second one finds nothing to do. */
    @Test
    void repairsHoldAndAreDoneOnce() {
        for (Repairs repairs : Repairs.values()) {
            for (Mutant mutant : mutants) {
                repairsHold(repairs, kinds.get(mutant), mutant.text());
            }
        }
    }

    /** The same of documents whose text is broken: a comma more, one less, a comment, a character lost or doubled. */
    @Test
    void repairsOfTheSyntaxHoldToo() {
        Random random = new Random(20261124);
        for (Repairs repairs : Repairs.values()) {
            documents().forEach((document, kind) -> {
                for (int i = 0; i < 40; i++) {
                    StringBuilder text = new StringBuilder(document);
                    for (int k = random.nextInt(3); k >= 0; k--) {
                        int at = random.nextInt(text.length());
                        String some = List.of(",", " , ,", "// x\n", "/* x */", "\n", "", text.substring(at, at + 1))
                                .get(random.nextInt(7));
                        text.replace(at, at + random.nextInt(2), some);
                    }
                    repairsHold(repairs, kind, text.toString());
                }
            });
        }
    }

    private static void repairsHold(Repairs repairs, Kind kind, String text) {
        Checker checker = new Checker(CheckOptions.DEFAULT.kind(kind));
        Fixer fixer = new Fixer(checker, repairs);
        byte[] before = text.getBytes(StandardCharsets.UTF_8);
        Fixer.Result once = fixer.fix("", before);
        assertThat(fixer.fix("", once.bytes()).bytes()).as(text).isEqualTo(once.bytes());
        assertThat(errors(once.rest())).as(text).isLessThanOrEqualTo(errors(checker.check("", before)));
        if (once.repairs() == 0) {
            assertThat(once.bytes()).isEqualTo(before);
        }
    }

    private static long errors(Report report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
    }
}
