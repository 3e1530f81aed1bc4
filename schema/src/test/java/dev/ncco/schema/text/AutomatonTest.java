package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The automata match what the JDK matches, without its stack. */
class AutomatonTest {

    private static final long SEED = 20261124;
    private static final Path SCHEMAS = Path.of("src/main/resources/dev/ncco/schema");

    /** All patterns of the schema files, those of doubts and of SSML too. */
    static Set<String> patterns() throws IOException {
        Set<String> patterns = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            files.filter(f -> f.toString().endsWith(".json") && !f.endsWith("meta.schema.json"))
                    .forEach(f -> collect(read(f), patterns));
        }
        assertThat(patterns).hasSizeGreaterThan(15);
        return patterns;
    }

    private static JsonNode read(Path file) {
        try {
            return new JsonMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, Set<String> patterns) {
        for (String name : List.of("pattern", "except")) {
            if (node.path(name).isString()) {
                patterns.add(node.get(name).asString());
            }
        }
        node.forEach(child -> collect(child, patterns));
    }

    static Stream<String> ambiguous() throws IOException {
        return Stream.concat(
                patterns().stream(),
                Stream.of(
                        "^a*ab$",
                        "^(a|ab)(c|bc)$",
                        "^a?a$",
                        "^(ab?)*b$",
                        "^(ab)*$",
                        "^[^a]*a[^b]*b$",
                        "^(a|b){2,4}ab$",
                        "^ab{2}$",
                        "^a{2}b$",
                        "^(a?){2}b$",
                        "^a{0,2}b$",
                        "^a*|b$",
                        "^a|b*$",
                        "^[ab]{0,70}$",
                        "^[ab]{2,70}$",
                        "^$"));
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void matchesWhatTheJdkMatches(String regex) {
        Automaton automaton = Automaton.of(regex);
        // The JDK's $ would also match before a line break.
        Pattern oracle = Pattern.compile(regex.substring(1, regex.length() - 1));
        Random random = new Random(SEED);
        List<String> pool = new ArrayList<>(List.of(
                "abab",
                "https://example.com:80/a?b#c",
                "wss://ABC_D/x",
                "https://ABC_D",
                "sip:a@b.example.com;x=y",
                "14155550100",
                "USER_ID",
                "447700900123",
                "{x}",
                "<ID>",
                "%a%",
                "$a",
                "500ms",
                "+.5s",
                "en-GB-WLS",
                "2018-01-12T15:01:55.315Z",
                " \t",
                "12025550123",
                "mp3",
                "\n",
                "é",
                ""));
        String alphabet = "abcAB_:/?#@{}<>%$019.-+sm ~\u0000\n\u0085é";
        int matches = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = mutate(pool.get(random.nextInt(pool.size())), alphabet, random);
            boolean expected = oracle.matcher(text).matches();
            assertThat(automaton.test(text)).as("'%s' seed %d", text, SEED).isEqualTo(expected);
            if (expected) {
                matches++;
                if (pool.size() < 200) {
                    pool.add(text);
                }
            }
        }
        assertThat(matches).as("texts that match " + regex).isPositive();
    }

    private static String mutate(String text, String alphabet, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int n = random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(mutant.length() + 1);
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            if (at == mutant.length() || random.nextBoolean()) {
                mutant.insert(at, c);
            } else if (random.nextBoolean()) {
                mutant.deleteCharAt(at);
            } else {
                mutant.setCharAt(at, c);
            }
        }
        return mutant.toString();
    }

    @Test
    void takesNoStackForLongTexts() {
        assertThat(Automaton.of("^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8})*$").test("en" + "-ab".repeat(1_000_000)))
                .isTrue();
        assertThat(Automaton.of("^(a|ab|b)*c$").test("ab".repeat(1_000_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+",
                "^a)$",
                "^[é]$",
                "^\u0080$",
                "^(a$",
                "^(?=a)b$",
                "^a+?$",
                "^a.b$",
                "^\\d$",
                "^[0-9$",
                "^a\\$",
                "^a{2,}$"
            })
    void refusesWhatIsNotSupported(String regex) {
        assertThatThrownBy(() -> Automaton.of(regex).test("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhichCharactersAMatchMayHold() {
        Automaton digits = Automaton.of("^[0-9]*x?$");
        assertThat(digits.mayHold('7')).isTrue();
        assertThat(digits.mayHold('x')).isTrue();
        assertThat(digits.mayHold('"')).isFalse();
        assertThat(digits.mayHold('\0')).isFalse();
        assertThat(digits.mayHold('é')).isFalse();
        assertThat(Automaton.of("^[^a]$").mayHold('é')).isTrue();
    }
}
