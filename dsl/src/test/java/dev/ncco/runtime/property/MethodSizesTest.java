package dev.ncco.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * HotSpot copies methods of up to 325 bytecodes into their callers (FreqInlineSize), and gives up on a caller that
 * becomes too large. The checks that every text and every foreign JSON goes through must be larger, so that they are
 * called.
 */
class MethodSizesTest {

    private static final int FREQ_INLINE_SIZE = 325;

    @ParameterizedTest
    @CsvSource({
        "dev.ncco.runtime.property.TextProperty, 'private boolean examine(java.lang.String, int);'",
        "dev.ncco.runtime.io.TreeCopy, 'private java.lang.Object copy(java.lang.Object, int);'"
    })
    void isCalledNotCopied(String type, String method) {
        StringWriter code = new StringWriter();
        PrintWriter out = new PrintWriter(code);
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        int exit = javap.run(out, out, "-c", "-p", "-cp", "target/classes", type);
        assertThat(exit).as(code.toString()).isZero();
        assertThat(code.toString()).contains(method);
        String body = code.toString().substring(code.toString().indexOf(method)).split("\\R\\R", 2)[0];
        Matcher offset = Pattern.compile("(?m)^ +(\\d+): ").matcher(body);
        int last = offset.results()
                .mapToInt(r -> Integer.parseInt(r.group(1)))
                .max()
                .orElseThrow();
        assertThat(last).isGreaterThan(FREQ_INLINE_SIZE);
    }
}
