package dev.ncco.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.review.OptionReview.TestedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests reading the results from the evidence files of the tests. */
class TestEvidenceTest {

    private static final Option LEVEL = new Option(
            "action/talk.schema.json", "/properties/level", "talk", "level", false, Map.of(), "", "", List.of(), 1);

    @TempDir
    private Path project;

    @BeforeEach
    void writeCases() throws IOException {
        write(
                "schema/src/test/resources/cases/action-talk.json",
                "{\"schema\":\"action/talk.schema.json\",\"members\":{\"level\":{\"valid\":[1],\"invalid\":[2,3]}}}");
    }

    private Path write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static String line(String value, boolean valid, String result, String test) {
        return "{\"schema\":\"action/talk.schema.json\",\"member\":\"level\",\"value\":" + value + ",\"valid\":" + valid
                + ",\"result\":\"" + result + "\",\"test\":\"" + test + "\"}\n";
    }

    private List<String> results() throws IOException {
        return TestEvidence.of(project).of(LEVEL).stream()
                .map(TestedValue::result)
                .toList();
    }

    @Test
    void theWorstResultOfTwoTestClassesCounts() throws IOException {
        write(
                "schema/target/evidence/a.A.jsonl",
                line("1", true, "passed", "a.A#x") + line("2", false, "passed", "a.A#x"));
        write("dsl/target/evidence/b.B.jsonl", line("2", false, "failed", "b.B#y"));
        assertThat(results()).containsExactly("passed", "failed", "not run");
        TestEvidence evidence = TestEvidence.of(project);
        assertThat(evidence.of(LEVEL).get(1).tests()).containsExactly("a.A#x", "b.B#y");
        assertThat(evidence.summary()).isEqualTo("Results of a.A, b.B.");
    }

    @Test
    void anErrorIsNotAnotherVerdict() throws IOException {
        write("dsl/target/evidence/b.B.jsonl", line("1", true, "ended with an error", "b.B#y"));
        assertThat(results()).containsExactly("ended with an error", "not run", "not run");
    }

    @Test
    void aValueThatOnlyTheEvidenceNamesIsShown() throws IOException {
        write("dsl/target/evidence/b.B.jsonl", line("0.5", true, "passed", "b.B#y"));
        assertThat(TestEvidence.of(project).of(LEVEL).get(3))
                .isEqualTo(new TestedValue("0.5", true, "passed", List.of("b.B#y")));
    }

    @Test
    void withoutEvidenceTheTestsHaveNotRun() throws IOException {
        assertThat(results()).containsOnly("not run").hasSize(3);
        assertThat(TestEvidence.of(project).summary()).isEqualTo("No test results: the tests have not run.");
    }

    @Test
    void evidenceThatIsOlderThanTheSchemasDoesNotCount() throws IOException {
        write("schema/src/main/resources/x.schema.json", "{}");
        Path evidence = write("dsl/target/evidence/b.B.jsonl", line("1", true, "passed", "b.B#y"));
        Files.setLastModifiedTime(evidence, FileTime.fromMillis(1000));
        assertThat(results()).containsOnly("not run");
        assertThat(TestEvidence.of(project).summary())
                .isEqualTo("No test results: the schemas have changed since the tests ran.");
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        String good = line("1", true, "passed", "b.B#y");
        for (String broken : List.of(
                good.substring(0, 40), "{}", "\n", good.replace("passed", "so-so"), good.replace("true", "7"))) {
            write("dsl/target/evidence/b.B.jsonl", good + broken);
            assertThatThrownBy(() -> TestEvidence.of(project))
                    .as(broken)
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("b.B.jsonl:2: invalid test evidence; run the tests again");
        }
    }
}
