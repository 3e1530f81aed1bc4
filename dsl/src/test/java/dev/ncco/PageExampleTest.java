package dev.ncco;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The example of the specification page, byte for byte. */
class PageExampleTest {

    private static final String SHAKEN =
            "eyJhbGciOiJFUzI1NiIsInBwdCI6InNoYWtlbiIsInR5cCI6InBhc3Nwb3J0IiwieDV1IjoiaHR0cHM6Ly9jZXJ0LmV4YW1wbGUuY29tL3Bhc3Nwb3J0LnBlbSJ9"
                    + ".eyJhdHRlc3QiOiJBIiwiZGVzdCI6eyJ0biI6WyIxMjEyNTU1MTIxMiJdfSwiaWF0IjoxNjk0ODcwNDAwLCJvcmlnIjp7InRuIjoiMTQxNTU1NTEyMzQifSwib3JpZ2lkIjoiMTIzZTQ1NjctZTg5Yi0xMmQzLWE0NTYtNDI2NjE0MTc0MDAwIn0"
                    + ".MEUCIQCrfKeMtvn9I6zXjE2VfGEcdjC2sm5M6cPqBvFyV9XkpQIgLxlvLNmC8DJEKexXZqTZ"
                    + ";info=<https://stir-provider.example.net/cert.cer>;alg=ES256;ppt=\"shaken\"";

    private static final String BODY = "{\"ncco\":[{\"action\":\"talk\",\"text\":\"Hello World\"}],"
            + "\"to\":[{\"type\":\"phone\",\"number\":\"14155550100\",\"dtmfAnswer\":\"p*123#\",\"shaken\":\""
            + SHAKEN.replace("\"", "\\\"")
            + "\"}],\"from\":{\"type\":\"phone\",\"number\":\"14155550100\"},"
            + "\"event_url\":[\"https://example.com/event\"],\"event_method\":\"POST\",\"machine_detection\":\"continue\","
            + "\"length_timer\":7200,\"ringing_timer\":60}";

    @Test
    void inTheOrderOfThePage() throws IOException {
        Call call = Call.to(phone("14155550100").dtmfAnswer("p*123#").shaken(SHAKEN))
                .from("14155550100")
                .ncco(talk("Hello World"))
                .eventUrl("https://example.com/event")
                .eventMethod(HttpMethod.POST)
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200)
                .ringingTimer(60);
        assertThat(call.toJson()).isEqualTo(BODY);
        assertThat(call.toJsonBytes()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        call.writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(BODY);
    }

    @Test
    void whateverTheOrderOfTheCalls() {
        Call call = Call.to(phone("14155550100").shaken(SHAKEN).dtmfAnswer("p*123#"))
                .from(phone("14155550100"))
                .ncco(Ncco.of(talk("Hello World")))
                .ringingTimer(60)
                .lengthTimer(1)
                .lengthTimer(7200)
                .machineDetection(MachineDetection.CONTINUE)
                .eventMethod(HttpMethod.POST)
                .eventUrl("https://example.com/event");
        assertThat(call.toJson()).isEqualTo(BODY);
    }
}
