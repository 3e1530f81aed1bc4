package dev.ncco.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vonage.client.voice.Call;
import com.vonage.client.voice.MachineDetection;
import com.vonage.client.voice.PhoneEndpoint;
import com.vonage.client.voice.TextToSpeechLanguage;
import com.vonage.client.voice.ncco.Action;
import com.vonage.client.voice.ncco.AppEndpoint;
import com.vonage.client.voice.ncco.ConnectAction;
import com.vonage.client.voice.ncco.ConversationAction;
import com.vonage.client.voice.ncco.DtmfSettings;
import com.vonage.client.voice.ncco.EventMethod;
import com.vonage.client.voice.ncco.InputAction;
import com.vonage.client.voice.ncco.Language;
import com.vonage.client.voice.ncco.Ncco;
import com.vonage.client.voice.ncco.NotifyAction;
import com.vonage.client.voice.ncco.RecordAction;
import com.vonage.client.voice.ncco.RecordingFormat;
import com.vonage.client.voice.ncco.SpeechSettings;
import com.vonage.client.voice.ncco.StreamAction;
import com.vonage.client.voice.ncco.TalkAction;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Uses the official Java SDK: with its {@code toJson()}, or with a reused mapper. */
final class SdkContender implements Contender {

    private final ObjectMapper shared;

    SdkContender(boolean shared) {
        this.shared = shared
                ? new ObjectMapper()
                        .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                        .findAndRegisterModules()
                : null;
    }

    /** The wait action, which this release of the SDK does not have. */
    record Wait(String getAction, double timeout) implements Action {
        @Override
        public String getAction() {
            return getAction;
        }

        public double getTimeout() {
            return timeout;
        }
    }

    @Override
    public byte[] page() {
        Call call = Call.builder()
                .to(new PhoneEndpoint("14155550100", "p*123#"))
                .from("14155550100")
                .ncco(TalkAction.builder("Hello World").build())
                .eventUrl("https://example.com/event")
                .eventMethod(EventMethod.POST)
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200)
                .ringingTimer(60)
                .build();
        return shared == null ? call.toJson().getBytes(StandardCharsets.UTF_8) : write(call);
    }

    @Override
    public byte[] ncco(int actions) {
        List<Action> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            list.add(action(i % Texts.KINDS, Texts.said(i)));
        }
        Ncco ncco = new Ncco(list);
        return shared == null ? ncco.toJson().getBytes(StandardCharsets.UTF_8) : write(ncco);
    }

    private byte[] write(Object value) {
        try {
            return shared.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Action action(int kind, String text) {
        return switch (kind) {
            case 0 ->
                RecordAction.builder()
                        .format(RecordingFormat.WAV)
                        .endOnSilence(3)
                        .endOnKey('#')
                        .beepStart(true)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(EventMethod.POST)
                        .build();
            case 1 ->
                TalkAction.builder(text)
                        .bargeIn(true)
                        .loop(2)
                        .level(0.5)
                        .language(TextToSpeechLanguage.UNITED_KINGDOM_ENGLISH)
                        .style(2)
                        .premium(true)
                        .build();
            case 2 ->
                StreamAction.builder(Texts.STREAM_URL)
                        .bargeIn(true)
                        .loop(1)
                        .level(-0.5)
                        .build();
            case 3 ->
                InputAction.builder()
                        .dtmf(DtmfSettings.builder()
                                .timeOut(5)
                                .maxDigits(1)
                                .submitOnHash(true)
                                .build())
                        .speech(SpeechSettings.builder()
                                .endOnSilence(1.5)
                                .language(Language.ENGLISH_UNITED_STATES)
                                .context(Texts.CONTEXT)
                                .build())
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(EventMethod.POST)
                        .build();
            case 4 ->
                NotifyAction.builder(Texts.PAYLOAD, Texts.EVENT_URL)
                        .eventMethod(EventMethod.POST)
                        .build();
            case 5 ->
                ConnectAction.builder(AppEndpoint.builder("jamie").build())
                        .from(Texts.NUMBER)
                        .timeOut(45)
                        .limit(3600)
                        .machineDetection(MachineDetection.HANGUP)
                        .eventUrl(Texts.EVENT_URL)
                        .eventMethod(EventMethod.POST)
                        .build();
            case 6 ->
                ConversationAction.builder("team-meeting")
                        .startOnEnter(false)
                        .endOnExit(true)
                        .record(true)
                        .build();
            default -> new Wait("wait", 2.5);
        };
    }
}
