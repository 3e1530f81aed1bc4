package dev.ncco.benchmarks;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import dev.ncco.HttpMethod;
import dev.ncco.MachineDetection;

/** The call of the specification page, built with the DSL in a single expression. */
abstract class PageCall implements Contender {

    @Override
    public byte[] page() {
        return Call.to(phone("14155550100").dtmfAnswer("p*123#"))
                .from("14155550100")
                .ncco(talk("Hello World"))
                .eventUrl("https://example.com/event")
                .eventMethod(HttpMethod.POST)
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200)
                .ringingTimer(60)
                .toJsonBytes();
    }
}
