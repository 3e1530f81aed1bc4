package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a text that is not JSON are secret: those in ⟦⟧. The syntax error is at ‸; ⏎ and ␍ end a line. */
class BrokenTextTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // A value of a secret name, however it ends.
                "token: ",
                "token:⟦abc⟧",
                "shak_en:⟦abc⟧",
                "token::>⟦abc⟧",
                "token:⟦[abc⟧",
                "token:⟦abc⟧␍b",
                "token:⟦abc⟧⏎b",
                "token:⟦abc⟧}b",
                "token:⟦abc⟧,b",
                "token:true,b",
                "token: \"",
                "token:\"⟦a,b⟧\"",
                "token:'⟦a\"b⟧',c",
                "token:“⟦abc⟧” x",
                "token:⟦[[1],[2]]⟧,b",
                "token:⟦[\"a\"]⟧,b:1",
                "token:⟦{\"a\":{\"b\":1},\"c]\":2}⟧,d:1",
                "?token=⟦abc⟧,\"b\"",
                "?token=⟦abc⟧&c=d",
                "?token=⟦abc⟧ d",
                "?token=⟦abc⟧#d",
                "?key=⟦abc⟧",
                "key: abc",
                // Values without names after it belong to it.
                "token:⟦abc⟧,⟦\"b\"⟧",
                "token:⟦abc⟧, ⟦12 ⟧, ⟦'c'⟧]d",
                "token:⟦1⟧,⟦\"b,c\"⟧}",
                "token:⟦[1,⏎2]⟧,⟦\"b\"⟧",
                "token:⟦abc⟧,",
                "token:⟦abc⟧,d",
                "token:⟦abc⟧,\"d\":2",
                "token:⟦abc⟧,⟦\"d\"⟧,\"e\":2",
                // A quoted name without a colon.
                "\"token\"",
                "\"token\" x",
                "\"token\" ⟦[1]⟧",
                "\"token\" ⟦{1}⟧",
                "\"token\" ⟦12⟧",
                "\"token\" \"⟦abc⟧\"",
                "\"token\" /*⟦abc⟧",
                // A quote that is not closed extends to the next line, whose names are found.
                "{\"token\":\"⟦abc⏎  pin: ⟧\"⟦1234⟧\"}",
                // After a syntax error within a secret or after its name, the end of the secret is unknown.
                "{\"token\" ⟦‸x abc, \"a\":1}⟧",
                "{\"a\" ‸x abc, \"b\":1}",
                "{‸\"token⟦⏎ abc⟧",
                "{‸\"token⟦␍ abc⟧",
                "{‸\"a⏎ abc",
                "{\"token\":⟦‸abc, \"a\":1}⟧",
                "{\"token\":⟦\"abc\"‸ \"a\":1}⟧",
                "{\"token\":⟦\"abc\"‸\"a\":1}⟧",
                "{\"token\":\"⟦abc⟧\",‸\"a\":1}",
                // It can leave a character between a name and its colon.
                "{token}:\"⟦abc⟧\", b:1‸]",
                "{token{ : \"⟦abc⟧\", b:1‸]",
                "{token : \"⟦abc⟧\", b}:1‸",
                "token}: abc, b:1‸",
                "token}: abc, b:1",
                // Escapes are characters of a value.
                "{\"t\\u006Fken\":\"⟦a\\\"b⟧\",\"a\":1‸",
                "{\"token\":\"⟦a\\u0022b⟧\",\"a\":1‸",
                "\\u12\"token\":\"⟦abc⟧\",\"a\":1‸",
                "{token:⟦a\\u000ab⟧,c‸",
                "{token:⟦a\\nb⟧,c‸",
                "{token:⟦a\\u00g1⟧,\\u12‸"
            })
    void theMarkedPartsAreSecret(String marked) {
        String text = marked.replaceAll("[⟦⟧‸]", "").replace('⏎', '\n').replace('␍', '\r');
        int mistake = marked.replaceAll("[⟦⟧]", "").indexOf('‸');
        BitSet secret = mistake < 0 ? SecretText.find(text) : BrokenText.find(text, mistake);

        StringBuilder found = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i > 0 && secret.get(i - 1) && !secret.get(i)) {
                found.append('⟧');
            }
            if ((i == 0 || !secret.get(i - 1)) && secret.get(i)) {
                found.append('⟦');
            }
            if (i == mistake) {
                found.append('‸');
            }
            if (i < text.length()) {
                found.append(text.charAt(i));
            }
        }
        assertThat(found.toString().replace('\n', '⏎').replace('\r', '␍').replace("‸⟦", "⟦‸"))
                .isEqualTo(marked);
    }
}
