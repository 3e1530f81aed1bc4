package dev.ncco.samples;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import dev.ncco.HttpMethod;
import dev.ncco.MachineDetection;

/** The example of the specification page: prints the exact body of the request. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Builds the call.
     *
     * @return the call
     */
    public static Call call() {
        return Call.to(phone("14155550100").dtmfAnswer("p*123#"))
                .from("14155550100")
                .ncco(talk("Hello World"))
                .eventUrl("https://example.com/event")
                .eventMethod(HttpMethod.POST)
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200)
                .ringingTimer(60);
    }

    /**
     * Prints the call.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        System.out.println(call().toJson());
    }
}
