package dev.ncco.samples;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.customAuthorization;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.websocket;

import dev.ncco.Call;
import dev.ncco.ContentType;
import java.util.Map;

/** A call that exchanges audio with a WebSocket server. */
public final class WebsocketCall {

    private WebsocketCall() {}

    /**
     * Builds the call.
     *
     * @return the call
     */
    public static Call call() {
        return Call.to(phone("14155550100"))
                .fromRandomNumber()
                .ncco(
                        talk("You are talking to an assistant."),
                        connect(websocket("wss://example.com/assistant", ContentType.AUDIO_L16_RATE_16000)
                                .headers(Map.of("customer", Map.of("id", 4711, "vip", true)))
                                .authorization(customAuthorization("Bearer abc123"))));
    }

    /**
     * Prints the call.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println(call().toJson());
    }
}
