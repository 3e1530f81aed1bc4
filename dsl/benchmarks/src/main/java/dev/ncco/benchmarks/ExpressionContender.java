package dev.ncco.benchmarks;

import static dev.ncco.Voice.advancedMachineDetection;
import static dev.ncco.Voice.app;
import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.conversation;
import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.onAnswer;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.record;
import static dev.ncco.Voice.speech;
import static dev.ncco.Voice.stream;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.transcription;
import static dev.ncco.Voice.waitFor;

import dev.ncco.Action;
import dev.ncco.EventType;
import dev.ncco.HttpMethod;
import dev.ncco.InputMode;
import dev.ncco.Language;
import dev.ncco.MachineDetection;
import dev.ncco.MachineDetectionMode;
import dev.ncco.Ncco;
import dev.ncco.Provider;
import dev.ncco.RecordFormat;
import java.util.ArrayList;
import java.util.List;

/** Uses the DSL in a program that builds all kinds of actions, with few or all options, in one expression. */
final class ExpressionContender extends PageCall {

    @Override
    public byte[] ncco(int actions) {
        List<Action> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i += Texts.KINDS) {
            list.addAll(some(i).subList(0, Math.min(Texts.KINDS, actions - i)));
        }
        return Ncco.of(list).toJsonBytes();
    }

    @Override
    public byte[] dense(int actions) {
        List<Action> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i += Texts.KINDS) {
            list.addAll(full(i).subList(0, Math.min(Texts.KINDS, actions - i)));
        }
        return Ncco.of(list).toJsonBytes();
    }

    private static List<Action> some(int from) {
        return List.of(
                record().format(RecordFormat.WAV)
                        .endOnSilence(3)
                        .endOnKey("#")
                        .beepStart(true)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST),
                talk(Texts.said(from + 1))
                        .bargeIn(true)
                        .loop(2)
                        .level(0.5)
                        .language(Language.EN_GB)
                        .style(2)
                        .premium(true),
                stream(Texts.STREAM_URL).bargeIn(true).loop(1).level(-0.5),
                input(
                                dtmf().timeOut(5).maxDigits(1).submitOnHash(true),
                                speech().endOnSilence(1.5)
                                        .language(Language.EN_US)
                                        .context(Texts.CONTEXT))
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST),
                notifyTo(Texts.EVENT_URL, Texts.PAYLOAD).eventMethod(HttpMethod.POST),
                connect(app("jamie"))
                        .from(Texts.NUMBER)
                        .timeout(45)
                        .limit(3600)
                        .machineDetection(MachineDetection.HANGUP)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST),
                conversation("team-meeting").startOnEnter(false).endOnExit(true).record(true),
                waitFor(2.5));
    }

    private static List<Action> full(int from) {
        return List.of(
                record().format(RecordFormat.WAV)
                        .channels(4)
                        .endOnSilence(3)
                        .endOnKey("#")
                        .timeOut(120)
                        .beepStart(true)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST)
                        .transcription(transcription()
                                .language(Language.EN_US)
                                .eventUrl(Texts.EVENT_URL)
                                .eventMethod(HttpMethod.POST)
                                .sentimentAnalysis(true)),
                talk(Texts.said(from + 1))
                        .bargeIn(true)
                        .loop(2)
                        .level(0.5)
                        .language(Language.EN_GB)
                        .style(2)
                        .premium(true)
                        .provider(Provider.GOOGLE)
                        .providerOptions(Texts.PAYLOAD),
                stream(Texts.STREAM_URL).bargeIn(true).loop(1).level(-0.5),
                input(
                                dtmf().timeOut(5).maxDigits(1).submitOnHash(true),
                                speech().uuid(Texts.UUID)
                                        .endOnSilence(1.5)
                                        .language(Language.EN_US)
                                        .context(Texts.CONTEXT)
                                        .startTimeout(10)
                                        .maxDuration(60)
                                        .saveAudio(true)
                                        .sensitivity(90)
                                        .provider(Provider.GOOGLE)
                                        .providerOptions(Texts.PAYLOAD))
                        .mode(InputMode.SYNCHRONOUS)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST),
                notifyTo(Texts.EVENT_URL, Texts.PAYLOAD).eventMethod(HttpMethod.POST),
                connect(phone(Texts.NUMBER)
                                .dtmfAnswer("p*123#")
                                .onAnswer(onAnswer(Texts.EVENT_URL).ringbackTone(Texts.STREAM_URL)))
                        .from(Texts.NUMBER)
                        .eventType(EventType.SYNCHRONOUS)
                        .timeout(45)
                        .limit(3600)
                        .advancedMachineDetection(advancedMachineDetection()
                                .behavior(MachineDetection.CONTINUE)
                                .mode(MachineDetectionMode.DETECT)
                                .beepTimeout(45))
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST)
                        .ringbackTone(Texts.STREAM_URL),
                conversation("team-meeting")
                        .musicOnHoldUrl(Texts.STREAM_URL)
                        .startOnEnter(false)
                        .endOnExit(true)
                        .record(true)
                        .canSpeak(Texts.UUID)
                        .canHear(Texts.UUID)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(HttpMethod.POST),
                waitFor(2.5));
    }
}
