package com.example;

import static dev.ncco.Voice.*;

import dev.ncco.*;

public class Main {

    public static void main(String[] args) {
        Call call = Call.to(phone("14155550100").dtmfAnswer("p*123#"))
                .from("14155550100")
                .ncco(talk("Hello World"))
                .eventUrl("https://example.com/event")
                .eventMethod(HttpMethod.POST)
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200)
                .ringingTimer(60);
        System.out.println(call.toJson());
    }
}
