package dev.ncco.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.codegen.SourceMap.Element;
import dev.ncco.codegen.emit.Declaration;
import dev.ncco.review.Change.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the review of the current project, and of changes made for the test. */
@Execution(ExecutionMode.CONCURRENT)
class ReviewTest {

    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private static SchemaSnapshot now() throws IOException {
        return SchemaSnapshot.find(PROJECT, PROJECT.toString());
    }

    private static SchemaSnapshot with(String file, String old, String fresh) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>(now().texts());
        assertThat(texts.get(file)).contains(old);
        texts.put(file, texts.get(file).replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(fresh)));
        return SchemaSnapshot.of("changed", texts);
    }

    /** Fails the build if a constraint has no check or a generated member has no schema. */
    @Test
    void eachOptionHasItsCheckAndEachMemberItsOption() throws IOException {
        Review review = Review.of(PROJECT, Optional.empty());
        assertThat(review.problems()).isEmpty();
        assertThat(review.rows()).hasSizeGreaterThan(100);
        OptionReview level = review.rows().stream()
                .filter(r -> r.option().key().equals("talk.level"))
                .findFirst()
                .orElseThrow();
        assertThat(level.words()).isEqualTo("from -1 to 1");
        assertThat(level.option().pointer()).isEqualTo("/properties/level");
        assertThat(level.check().orElseThrow().declaration().signature())
                .contains("TALK.decimal(\"level\").between(-1, 1)");
        assertThat(level.methods().stream().map(m -> m.declaration().signature()))
                .contains("public TalkAction level(@NumberLimit(min = -1, max = 1) double level)");
        assertThat(level.rules()).contains("talk.level.maximum", "talk.level.minimum", "talk.level.type");
        assertThat(level.testedValues().stream().map(OptionReview.TestedValue::value))
                .contains("-1.01", "-1", "1", "1.01");
        assertThat(level.schemaText()).contains("\"maximum\": 1,");
        overwritesAReviewOnly(review);
    }

    private void overwritesAReviewOnly(Review review) throws IOException {
        Path out = folder.resolve("out");
        review.write(out);
        review.write(out);
        for (String name : List.of("review.html", "review.json", "review.md")) {
            String written = Files.readString(out.resolve(name));
            Files.writeString(out.resolve(name), "mine");
            assertThatThrownBy(() -> review.write(out))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageEndingWith(name + ": it exists and was not written by this command");
            assertThat(out.resolve(name)).hasContent("mine");
            Files.writeString(out.resolve(name), written);
        }
    }

    @Test
    void aConstraintWithoutCheckAndAnotherVerdictAreProblems() throws IOException {
        Element method = element(Declaration.Kind.METHOD, "level");
        Element check = element(Declaration.Kind.FIELD, "LEVEL");
        assertThat(Traceability.problems(level(), List.of(method), Optional.empty(), List.of()))
                .containsExactly("the constraint has no check");
        OptionReview.TestedValue failed = new OptionReview.TestedValue("5", false, "failed", List.of());
        assertThat(Traceability.problems(level(), List.of(method), Optional.of(check), List.of(failed)))
                .containsExactly("the verdict on 5 differs");
    }

    private static Element element(Declaration.Kind kind, String name) {
        return new Element("X.java", new Declaration(kind, "X", name, List.of(), "", "", true, 1, 1), List.of());
    }

    private static Option level() throws IOException {
        return Options.of(now().set()).stream()
                .filter(o -> o.key().equals("talk.level"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOptionIsAdded() throws IOException {
        SchemaSnapshot after = with("action/talk.schema.json", "\"premium\": {", """
                "notYetKnown": {
                      "type": "integer", "minimum": 1, "maximum": 5, "description": "How the voice feels.", "examples": [3],
                      "x-source": "https://example.com/notYetKnown"
                    },
                    "premium": {""");
        SchemaComparison comparison = SchemaComparison.of(now(), after, PROJECT);
        assertThat(comparison.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.ADDED);
            assertThat(c.option().key()).isEqualTo("talk.notYetKnown");
            assertThat(c.refused()).isEmpty();
        });
        assertThat(comparison.compatibility().binary()).isTrue();
        assertThat(comparison.compatibility().source()).isTrue();
        assertThat(comparison.compatibility().additions())
                .contains("dev.ncco.TalkAction.notYetKnown(int)", "dev.ncco.TalkAction.notYetKnown()");
        assertThat(comparison.step()).isEqualTo(SchemaComparison.Step.MINOR);
    }

    @Test
    void anActionIsNew() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>(now().texts());
        String union = texts.get("action.schema.json");
        String fresh = union.replaceFirst("\"transfer\"\\]", "\"transfer\", \"inventedForTest\"]")
                .replaceFirst("\"allOf\": \\[", Matcher.quoteReplacement("""
                        "allOf": [
                            {
                              "if": { "properties": { "action": { "const": "inventedForTest" } }, "required": ["action"] },
                              "then": { "$ref": "action/inventedForTest.schema.json" }
                            },"""));
        assertThat(fresh).contains("\"inventedForTest\"]");
        texts.put("action.schema.json", fresh);
        texts.put(
                "action/inventedForTest.schema.json",
                texts.get("action/wait.schema.json")
                        .replace("\"wait\"", "\"inventedForTest\"")
                        .replace("WaitAction", "InventedForTestAction")
                        .replace("waitFor", "inventedForTest"));
        SchemaComparison comparison = SchemaComparison.of(now(), SchemaSnapshot.of("changed", texts), PROJECT);
        assertThat(comparison.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.ADDED);
            assertThat(c.description()).isEqualTo("action `inventedForTest` is new, with timeout");
            assertThat(c.option().key()).isEqualTo("inventedForTest.action");
            assertThat(c.refused()).isEmpty();
        });
        assertThat(comparison.compatibility().source()).isFalse();
        assertThat(comparison.compatibility().binary()).isTrue();
        assertThat(comparison.compatibility().breaks())
                .singleElement()
                .asString()
                .startsWith(
                        "dev.ncco.Action: now permits InventedForTestAction; a switch without default no longer compiles");
        assertThat(ChangelogEntry.of(comparison))
                .contains(
                        "### Breaking\n\n- `dev.ncco.Action: now permits InventedForTestAction;",
                        "### Added\n\n- `inventedForTest.action`: action 'inventedForTest' is new, with timeout\n");
        assertThat(comparison.step()).isEqualTo(SchemaComparison.Step.MAJOR);
        assertThat(ChangeDetector.between(SchemaSnapshot.of("changed", texts), now()))
                .singleElement()
                .matches(c ->
                        c.kind() == Kind.REMOVED && c.description().startsWith("action `inventedForTest` is removed"));
    }

    @Test
    void aRangeIsTightened() throws IOException {
        SchemaSnapshot after = with("action/connect.schema.json", "\"maximum\": 120,", "\"maximum\": 90,");
        SchemaComparison comparison = SchemaComparison.of(now(), after, PROJECT);
        assertThat(comparison.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.TIGHTENED);
            assertThat(c.description()).isEqualTo("maximum: 120 → 90");
            assertThat(c.refused())
                    .hasValue(
                            "{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":\"14155550101\"}],\"timeout\":120}");
        });
        assertThat(comparison.compatibility().binary()).isTrue();
        assertThat(comparison.step()).isEqualTo(SchemaComparison.Step.MAJOR);
        assertThat(ChangelogEntry.of(comparison))
                .endsWith("-->\n\n### Breaking\n\n- `connect.timeout`: maximum: 120 → 90\n");
        SchemaComparison back = SchemaComparison.of(after, now(), PROJECT);
        assertThat(back.changes())
                .singleElement()
                .matches(c -> c.kind() == Kind.LOOSENED && c.refused().isEmpty());
        assertThat(back.step()).isEqualTo(SchemaComparison.Step.MINOR);
        assertThat(ChangelogEntry.of(back)).endsWith("-->\n\n### Changed\n\n- `connect.timeout`: maximum: 90 → 120\n");
    }

    /** The limits of elements, of names and of what one of several schemas describes. */
    @Test
    void aLimitInsideIsTightened() throws IOException {
        assertThat(tightened("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "^[A-Za-z-]+$"))
                .containsOnlyKeys("sip.headers", "websocket.headers")
                .allSatisfy((option, words) -> assertThat(words).startsWith("propertyNames.pattern: "));
        assertThat(tightened("^[0-9]{7,15}$", "^[0-9]{8,15}$"))
                .containsEntry("from.number", "anyOf.0.pattern: \"^[0-9]{7,15}$\" → \"^[0-9]{8,15}$\"");
    }

    @Test
    void aRuleIsRemovedOrNew() throws IOException {
        String rules = """
                  "allOf": [
                    {
                      "description": "channels requires split: \\"conversation\\"",
                      "if": { "required": ["channels"] },
                      "then": { "required": ["split"], "properties": { "split": { "const": "conversation" } } },
                      "x-rule": "channels-needs-split"
                    }
                  ],
                """;
        SchemaSnapshot without = with("action/record.schema.json", rules, "");
        SchemaComparison removed = SchemaComparison.of(now(), without, PROJECT);
        assertThat(removed.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.LOOSENED);
            assertThat(c.description())
                    .isEqualTo("rule record.channels-needs-split:"
                            + " \"channels requires split: \\\"conversation\\\"\" → none");
        });
        assertThat(SchemaComparison.of(without, now(), PROJECT).changes())
                .singleElement()
                .matches(c -> c.kind() == Kind.TIGHTENED);
    }

    @Test
    void anOptionIsDeprecated() throws IOException {
        String old = "\"deprecated\": true, \"x-replaced-by\": \"style\", ";
        SchemaSnapshot after = with("action/talk.schema.json", "\"level\": {", "\"level\": { " + old);
        assertThat(SchemaComparison.of(now(), after, PROJECT).changes())
                .singleElement()
                .matches(c -> c.description().equals("deprecated: none → true"));
    }

    private static Map<String, String> tightened(String old, String fresh) throws IOException {
        return SchemaComparison.of(now(), with("common.schema.json", old, fresh), PROJECT).changes().stream()
                .collect(Collectors.toMap(
                        c -> c.after().orElseThrow().key(), Change::description, (a, b) -> a, TreeMap::new));
    }

    @Test
    void anOptionIsRenamed() throws IOException {
        SchemaSnapshot after = with("settings/dtmf.schema.json", "\"maxDigits\": {", "\"maxKeys\": {");
        after = SchemaSnapshot.of(
                "changed", replace(after, "settings/dtmf.schema.json", "{\"maxDigits\": 1}", "{\"maxKeys\": 1}"));
        after = SchemaSnapshot.of(
                "changed", replace(after, "action/input.schema.json", "{\"maxDigits\": 1}", "{\"maxKeys\": 1}"));
        SchemaComparison comparison = SchemaComparison.of(now(), after, PROJECT);
        assertThat(comparison.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.RENAMED);
            assertThat(c.description()).isEqualTo("maxDigits is now maxKeys");
            assertThat(c.refused()).hasValue("{\"maxDigits\":1}");
        });
        assertThat(comparison.compatibility().binary()).isFalse();
        assertThat(comparison.compatibility().breaks())
                .contains("dev.ncco.DtmfSettings.maxDigits(int): method removed");
        assertThat(comparison.compatibility().additions()).contains("dev.ncco.DtmfSettings.maxKeys(int)");
        assertThat(ChangelogEntry.of(comparison))
                .contains(
                        "### Breaking\n\n- `dtmf.maxKeys`: maxDigits is now maxKeys\n",
                        "- `dev.ncco.DtmfSettings.maxDigits(int): method removed`\n")
                .doesNotContain("### Added", "### Changed");
        assertThat(comparison.step()).isEqualTo(SchemaComparison.Step.MAJOR);
    }

    private static Map<String, String> replace(SchemaSnapshot state, String file, String old, String fresh) {
        Map<String, String> texts = new LinkedHashMap<>(state.texts());
        texts.put(file, texts.get(file).replace(old, fresh));
        return texts;
    }

    @Test
    void onlyADescriptionChanges() throws IOException {
        SchemaSnapshot after = with("action/talk.schema.json", "The volume of the speech", "How loud the voice is");
        SchemaComparison comparison = SchemaComparison.of(now(), after, PROJECT);
        assertThat(comparison.changes()).singleElement().matches(c -> c.kind() == Kind.REDESCRIBED);
        assertThat(comparison.step()).isEqualTo(SchemaComparison.Step.PATCH);
    }

    @Test
    void hostileTextInASchemaIsEscaped() throws IOException {
        Path other = folder.resolve("other");
        for (Map.Entry<String, String> file : now().texts().entrySet()) {
            Path target = other.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(
                    target,
                    file.getValue()
                            .replace(
                                    "The volume of the speech",
                                    "</script><script>alert(1)</script> `|@all <img src=x>"));
        }
        Review review = Review.of(PROJECT, Optional.of(other.toString()));
        review.write(folder.resolve("out"));
        String html = Files.readString(folder.resolve("out/review.html"));
        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img", "<link", "src=\"", "@import");
        assertThat(folder.resolve("out/changelog.md"))
                .content()
                .as("changed descriptions are left out")
                .endsWith("-->\n");
        String markdown = Files.readString(folder.resolve("out/review.md"));
        assertThat(markdown)
                .contains("**patch**", "re-described")
                .doesNotContain("<script", "@all")
                .hasSizeLessThan(60_000);
        JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("out/review.json")));
        assertThat(json.at("/comparison/step").asString()).isEqualTo("patch");
        assertThat(json.at("/comparison/changes/0/option").asString()).isEqualTo("talk.level");
        assertThat(json.get("options").size()).isEqualTo(review.rows().size());
        assertThat(json.get("problems")).isEmpty();
    }

    @Test
    void statesComeFromRevisionsAndJarsToo() throws IOException {
        if (Files.exists(PROJECT.resolve(".git"))) {
            assertThat(SchemaSnapshot.find(PROJECT, "HEAD").texts()).hasSizeGreaterThan(25);
        }
        Path jar = folder.resolve("schemas.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : now().texts().entrySet()) {
                out.putNextEntry(new ZipEntry("dev/ncco/schema/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(SchemaSnapshot.find(PROJECT, jar.toString()).texts()).isEqualTo(now().texts());
        assertThat(List.of("no-such-thing", "--help"))
                .allSatisfy(name -> assertThatThrownBy(() -> SchemaSnapshot.find(PROJECT, name))
                        .hasMessageContaining("not a directory, a jar or a revision"));
    }
}
