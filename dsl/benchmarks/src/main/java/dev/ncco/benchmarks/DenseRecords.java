package dev.ncco.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import io.avaje.jsonb.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The actions with all options, as records without validation. */
final class DenseRecords {

    private DenseRecords() {}

    @Json
    @JSONType(alphabetic = false)
    record Transcription(String language, List<String> eventUrl, String eventMethod, Boolean sentimentAnalysis) {}

    @Json
    @JSONType(alphabetic = false)
    record FullRecord(
            String action,
            String format,
            String split,
            Integer channels,
            Integer endOnSilence,
            String endOnKey,
            Integer timeOut,
            Boolean beepStart,
            List<String> eventUrl,
            String eventMethod,
            Transcription transcription) {}

    @Json
    @JSONType(alphabetic = false)
    record FullTalk(
            String action,
            String text,
            Boolean bargeIn,
            Integer loop,
            Double level,
            String language,
            Integer style,
            Boolean premium,
            String provider,
            Map<String, Object> providerOptions) {}

    @Json
    @JSONType(alphabetic = false)
    record FullSpeech(
            List<String> uuid,
            Double endOnSilence,
            String language,
            List<String> context,
            Integer startTimeout,
            Integer maxDuration,
            Boolean saveAudio,
            Integer sensitivity,
            String provider,
            Map<String, Object> providerOptions) {}

    @Json
    @JSONType(alphabetic = false)
    record FullInput(
            String action,
            List<String> type,
            Records.Dtmf dtmf,
            FullSpeech speech,
            String mode,
            List<String> eventUrl,
            String eventMethod) {}

    @Json
    @JSONType(alphabetic = false)
    record OnAnswer(String url, String ringbackTone) {}

    @Json
    @JSONType(alphabetic = false)
    record FullPhone(String type, String number, String dtmfAnswer, OnAnswer onAnswer) {}

    @Json
    @JSONType(alphabetic = false)
    record Detection(String behavior, String mode, Integer beep_timeout) {}

    @Json
    @JSONType(alphabetic = false)
    record FullConnect(
            String action,
            List<FullPhone> endpoint,
            String from,
            String eventType,
            Integer timeout,
            Integer limit,
            Detection advancedMachineDetection,
            List<String> eventUrl,
            String eventMethod,
            String ringbackTone) {}

    @Json
    @JSONType(alphabetic = false)
    record FullConversation(
            String action,
            String name,
            List<String> musicOnHoldUrl,
            Boolean startOnEnter,
            Boolean endOnExit,
            Boolean record,
            List<String> canSpeak,
            List<String> canHear,
            List<String> eventUrl,
            String eventMethod) {}

    static List<Object> ncco(int actions) {
        List<Object> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            list.add(action(i % Texts.KINDS, Texts.said(i)));
        }
        return list;
    }

    private static Object action(int kind, String text) {
        return switch (kind) {
            case 0 ->
                new FullRecord(
                        "record",
                        "wav",
                        "conversation",
                        4,
                        3,
                        "#",
                        120,
                        true,
                        List.of(Texts.EVENT_URL),
                        "POST",
                        new Transcription("en-US", List.of(Texts.EVENT_URL), "POST", true));
            case 1 -> new FullTalk("talk", text, true, 2, 0.5, "en-GB", 2, true, "google", Texts.PAYLOAD);
            case 2 -> new Records.Stream("stream", List.of(Texts.STREAM_URL), true, 1, -0.5);
            case 3 ->
                new FullInput(
                        "input",
                        List.of("dtmf", "speech"),
                        new Records.Dtmf(5, 1, true),
                        new FullSpeech(
                                List.of(Texts.UUID),
                                1.5,
                                "en-US",
                                Texts.CONTEXT,
                                10,
                                60,
                                true,
                                90,
                                "google",
                                Texts.PAYLOAD),
                        "synchronous",
                        List.of(Texts.EVENT_URL),
                        "POST");
            case 4 -> new Records.Notify("notify", List.of(Texts.EVENT_URL), Texts.PAYLOAD, "POST");
            case 5 ->
                new FullConnect(
                        "connect",
                        List.of(new FullPhone(
                                "phone", Texts.NUMBER, "p*123#", new OnAnswer(Texts.EVENT_URL, Texts.STREAM_URL))),
                        Texts.NUMBER,
                        "synchronous",
                        45,
                        3600,
                        new Detection("continue", "detect", 45),
                        List.of(Texts.EVENT_URL),
                        "POST",
                        Texts.STREAM_URL);
            case 6 ->
                new FullConversation(
                        "conversation",
                        "team-meeting",
                        List.of(Texts.STREAM_URL),
                        false,
                        true,
                        true,
                        List.of(Texts.UUID),
                        List.of(Texts.UUID),
                        List.of(Texts.EVENT_URL),
                        "POST");
            default -> new Records.Wait("wait", 2.5);
        };
    }
}
