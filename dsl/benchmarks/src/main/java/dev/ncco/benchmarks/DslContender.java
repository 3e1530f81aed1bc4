package dev.ncco.benchmarks;

import static dev.ncco.Voice.app;
import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.conversation;
import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.record;
import static dev.ncco.Voice.speech;
import static dev.ncco.Voice.stream;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.waitFor;

import dev.ncco.Action;
import dev.ncco.Call;
import dev.ncco.HttpMethod;
import dev.ncco.Language;
import dev.ncco.MachineDetection;
import dev.ncco.Ncco;
import dev.ncco.RecordFormat;
import java.util.ArrayList;
import java.util.List;

/** This project. */
final class DslContender implements Contender {

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

    @Override
    public byte[] ncco(int actions) {
        List<Action> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            list.add(action(i % Texts.KINDS, Texts.said(i)));
        }
        return Ncco.of(list).toJsonBytes();
    }

    private static Action action(int kind, String text) {
        return switch (kind) {
            case 0 -> recordToFile();
            case 1 -> say(text);
            case 2 -> stream(Texts.STREAM_URL).bargeIn(true).loop(1).level(-0.5);
            case 3 -> ask();
            case 4 -> notifyTo(Texts.EVENT_URL, Texts.PAYLOAD).eventMethod(HttpMethod.POST);
            case 5 -> connectToAgent();
            case 6 ->
                conversation("team-meeting").startOnEnter(false).endOnExit(true).record(true);
            default -> waitFor(2.5);
        };
    }

    private static Action recordToFile() {
        return record().format(RecordFormat.WAV)
                .endOnSilence(3)
                .endOnKey("#")
                .beepStart(true)
                .eventUrl(Texts.EVENT_URL)
                .eventMethod(HttpMethod.POST);
    }

    private static Action say(String text) {
        return talk(text)
                .bargeIn(true)
                .loop(2)
                .level(0.5)
                .language(Language.EN_GB)
                .style(2)
                .premium(true);
    }

    private static Action ask() {
        return input(
                        dtmf().timeOut(5).maxDigits(1).submitOnHash(true),
                        speech().endOnSilence(1.5).language(Language.EN_US).context(Texts.CONTEXT))
                .eventUrl(Texts.EVENT_URL)
                .eventMethod(HttpMethod.POST);
    }

    private static Action connectToAgent() {
        return connect(app("jamie"))
                .from(Texts.NUMBER)
                .timeout(45)
                .limit(3600)
                .machineDetection(MachineDetection.HANGUP)
                .eventUrl(Texts.EVENT_URL)
                .eventMethod(HttpMethod.POST);
    }
}
