package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.report.UnexpectedFailure;
import org.junit.jupiter.api.Test;

class UnexpectedFailureTest {

    @Test
    void saysWhereButNothingOfTheDocument() {
        assertThat(UnexpectedFailure.describe(new NumberFormatException("shaken\n\u001b")))
                .matches("unexpected failure, java\\.lang\\.NumberFormatException at UnexpectedFailureTest\\.java:\\d+;"
                        + " please report it as a bug");
        assertThat(UnexpectedFailure.describe(new OutOfMemoryError("Java heap space")))
                .isEqualTo("out of memory; run java with a higher -Xmx");
    }
}
