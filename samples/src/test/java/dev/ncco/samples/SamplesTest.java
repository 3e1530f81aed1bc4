package dev.ncco.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import dev.ncco.runtime.Json;
import dev.ncco.schema.Schemas;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each sample builds a valid document. */
class SamplesTest {

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("ncco", IvrMenu.ncco()),
                Arguments.of("ncco", ModeratedConference.moderator()),
                Arguments.of("ncco", ModeratedConference.attendee()),
                Arguments.of("call", SipCall.call()),
                Arguments.of("call", WebsocketCall.call()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValid(String schema, Json sample) {
        assertThat(Schemas.source(schema + ".schema.json").validate(sample.toJson(), InputFormat.JSON))
                .as(sample.toJson())
                .isEmpty();
    }
}
