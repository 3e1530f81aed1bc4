package dev.ncco.samples;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.sip;
import static dev.ncco.Voice.sipTrunk;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import dev.ncco.EventType;
import java.util.Map;

/** A call to a SIP URI that is then connected to a user of a SIP trunk. */
public final class SipCall {

    private SipCall() {}

    /**
     * Builds the call.
     *
     * @return the call
     */
    public static Call call() {
        return Call.to(sip("sip:rebekka@sip.example.com").userToUser("342342ef34;encoding=hex"))
                .from("14155550100")
                .ncco(
                        talk("We connect you now."),
                        connect(sipTrunk("my-trunk").user("support").headers(Map.of("location", "New York City")))
                                .from("14155550100")
                                .eventType(EventType.SYNCHRONOUS)
                                .timeout(30)
                                .eventUrl("https://example.com/not-answered"));
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
