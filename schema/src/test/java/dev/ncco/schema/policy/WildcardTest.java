package dev.ncco.schema.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WildcardTest {

    private static final long SEED = 20261124;

    @Test
    void aStarStandsForAnyCharacters() {
        Random random = new Random(SEED);
        int matches = 0;
        for (int i = 0; i < 50_000; i++) {
            String pattern = text(random, "ab*", 8);
            String text = text(random, "ab", 10);
            boolean expected = Pattern.matches(pattern.replace("*", ".*"), text);
            assertThat(new Wildcard(pattern).matches(text))
                    .as(pattern + " and " + text + ", seed " + SEED)
                    .isEqualTo(expected);
            matches += expected ? 1 : 0;
        }
        assertThat(matches).isGreaterThan(1_000);
    }

    private static String text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(length); n > 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
