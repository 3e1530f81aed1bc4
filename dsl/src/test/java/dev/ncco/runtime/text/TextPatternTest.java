package dev.ncco.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.testing.Api;
import java.io.IOException;
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

/** Every pattern of the schemas means here what it means to {@code java.util.regex}. */
class TextPatternTest {

    private static final long SEED = 42;

    static Set<String> patterns() throws IOException {
        Set<String> patterns = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Api.SCHEMAS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json") && !f.endsWith("meta.schema.json"))
                    .toList()) {
                collect(new JsonMapper().readTree(file), patterns);
            }
        }
        assertThat(patterns).hasSizeGreaterThan(8);
        patterns.addAll(Set.of("^[a-z]{2}$", "^(ab){2,3}$", "^x[0-9]{0,2}$", "^[0-9]{0,3}$"));
        return patterns;
    }

    /** The patterns of what is valid; those of what is doubtful are for the checker only. */
    private static void collect(JsonNode node, Set<String> patterns) {
        if (node.path("pattern").isString()) {
            patterns.add(node.get("pattern").asString());
        }
        node.forEachEntry((name, child) -> {
            if (!List.of("x-doubtful", "x-ssml").contains(name)) {
                collect(child, patterns);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, patterns));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void agreesWithTheJdk(String regex) {
        TextPattern pattern = TextPattern.of(regex, "");
        Pattern oracle = Pattern.compile(regex.substring(1, regex.length() - 1));
        Random random = new Random(SEED);
        List<String> pool = new ArrayList<>(List.of(
                "abab",
                "ababab",
                "x1",
                "x12",
                "ab",
                "https://example.com:80/a?b#c",
                "wss://[::1]/x",
                "sip:a@b.example.com;x=y",
                "14155550100",
                "p*123#",
                "en-GB-WLS",
                "X-Header",
                "2018-01-12T15:01:55.315Z",
                "printable text",
                "ftp://x",
                "",
                "\n",
                "é",
                "😀",
                "zh"));
        String alphabet = "ahtpswiz:/?#[]@!$&'()*+,;=0123456789.-_~%\\\"<> \u0000\n\u007fé😀";
        int matches = 0;
        for (int i = 0; i < 40_000; i++) {
            String text = mutate(pool.get(random.nextInt(pool.size())), alphabet, random);
            boolean expected = oracle.matcher(text).matches();
            assertThat(pattern.matches(text)).as("'%s' seed %d", text, SEED).isEqualTo(expected);
            if (expected) {
                matches++;
                if (pool.size() < 500) {
                    pool.add(text);
                }
                assertThat(!pattern.isPlain() || isPlain(text)).as(text).isTrue();
            }
        }
        assertThat(matches).isGreaterThan(100);
    }

    private static String mutate(String text, String alphabet, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int n = random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(mutant.length() + 1);
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            if (random.nextBoolean() || at == mutant.length()) {
                mutant.insert(at, c);
            } else {
                mutant.setCharAt(at, c);
            }
        }
        if (mutant.length() > 0 && random.nextInt(4) == 0) {
            mutant.deleteCharAt(random.nextInt(mutant.length()));
        }
        return mutant.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+", "^a)$", "^[é]$"})
    void refusesWhatIsNotSupported(String regex) {
        assertThatThrownBy(() -> TextPattern.of(regex, "").matches("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsTwo() {
        TextPattern either = TextPattern.either(TextPattern.of("^[0-9]+$", ""), TextPattern.of("^x[0-9]?$", ""), "");
        assertThat(List.of("1", "x", "x1")).allMatch(either::matches);
        assertThat(List.of("", "1x", "xx", "x11")).noneMatch(either::matches);
    }

    private static boolean isPlain(String text) {
        byte[] escapes = JsonEscapes.table();
        return text.chars().allMatch(c -> c < escapes.length && escapes[c] == 0);
    }
}
