package dev.ncco.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documents as records without validation, for the JSON libraries. */
final class Records {

    private Records() {}

    /** Declares the records of the actions for the library. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "action")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Talk.class, name = "talk"),
        @JsonSubTypes.Type(value = Stream.class, name = "stream"),
        @JsonSubTypes.Type(value = Record.class, name = "record"),
        @JsonSubTypes.Type(value = Input.class, name = "input"),
        @JsonSubTypes.Type(value = Notify.class, name = "notify"),
        @JsonSubTypes.Type(value = Connect.class, name = "connect"),
        @JsonSubTypes.Type(value = Conversation.class, name = "conversation"),
        @JsonSubTypes.Type(value = Wait.class, name = "wait")
    })
    interface Action {}

    @Json
    @JSONType(alphabetic = false)
    record Call(
            List<Object> ncco,
            List<Object> to,
            Phone from,
            List<String> event_url,
            String event_method,
            String machine_detection,
            Integer length_timer,
            Integer ringing_timer) {}

    @Json
    @JSONType(alphabetic = false)
    record Phone(String type, String number, String dtmfAnswer) {}

    @Json
    @JSONType(alphabetic = false)
    record App(String type, String user) {}

    @Json
    @JSONType(alphabetic = false)
    record Talk(
            String action,
            String text,
            Boolean bargeIn,
            Integer loop,
            Double level,
            String language,
            Integer style,
            Boolean premium)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Stream(String action, List<String> streamUrl, Boolean bargeIn, Integer loop, Double level)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Record(
            String action,
            String format,
            Integer endOnSilence,
            String endOnKey,
            Boolean beepStart,
            List<String> eventUrl,
            String eventMethod)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Dtmf(Integer timeOut, Integer maxDigits, Boolean submitOnHash) {}

    @Json
    @JSONType(alphabetic = false)
    record Speech(Double endOnSilence, String language, List<String> context) {}

    @Json
    @JSONType(alphabetic = false)
    record Input(String action, List<String> type, Dtmf dtmf, Speech speech, List<String> eventUrl, String eventMethod)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Notify(String action, List<String> eventUrl, Map<String, Object> payload, String eventMethod)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Connect(
            String action,
            List<Object> endpoint,
            String from,
            Integer timeout,
            Integer limit,
            String machineDetection,
            List<String> eventUrl,
            String eventMethod)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Conversation(String action, String name, Boolean startOnEnter, Boolean endOnExit, Boolean record)
            implements Action {}

    @Json
    @JSONType(alphabetic = false)
    record Wait(String action, Double timeout) implements Action {}

    static Call page() {
        return new Call(
                List.of(new Talk("talk", "Hello World", null, null, null, null, null, null)),
                List.of(new Phone("phone", "14155550100", "p*123#")),
                new Phone("phone", "14155550100", null),
                List.of("https://example.com/event"),
                "POST",
                "continue",
                7200,
                60);
    }

    static List<Object> ncco(int actions) {
        List<Object> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            list.add(action(i % Texts.KINDS, Texts.said(i)));
        }
        return list;
    }

    private static Object action(int kind, String text) {
        return switch (kind) {
            case 0 -> new Record("record", "wav", 3, "#", true, List.of(Texts.EVENT_URL), "POST");
            case 1 -> new Talk("talk", text, true, 2, 0.5, "en-GB", 2, true);
            case 2 -> new Stream("stream", List.of(Texts.STREAM_URL), true, 1, -0.5);
            case 3 ->
                new Input(
                        "input",
                        List.of("dtmf", "speech"),
                        new Dtmf(5, 1, true),
                        new Speech(1.5, "en-US", Texts.CONTEXT),
                        List.of(Texts.EVENT_URL),
                        "POST");
            case 4 -> new Notify("notify", List.of(Texts.EVENT_URL), Texts.PAYLOAD, "POST");
            case 5 ->
                new Connect(
                        "connect",
                        List.of(new App("app", "jamie")),
                        Texts.NUMBER,
                        45,
                        3600,
                        "hangup",
                        List.of(Texts.EVENT_URL),
                        "POST");
            case 6 -> new Conversation("conversation", "team-meeting", false, true, true);
            default -> new Wait("wait", 2.5);
        };
    }
}
