package dev.ncco.benchmarks;

import static dev.ncco.benchmarks.HandWritten.ascii;

import java.util.ArrayList;
import java.util.List;

/** Records with hand-written validation and writing: the lower limit for a general DSL. */
final class HandWrittenContender implements Contender {

    private static final byte[] CALL_NCCO = ascii("{\"ncco\":[");
    private static final byte[] CALL_TO = ascii("],\"to\":[");
    private static final byte[] CALL_FROM = ascii("],\"from\":");
    static final byte[] PHONE = ascii("{\"type\":\"phone\",\"number\":");
    private static final byte[] APP = ascii("{\"type\":\"app\",\"user\":");
    static final byte[] DTMF_ANSWER = ascii(",\"dtmfAnswer\":");
    private static final byte[] CALL_EVENT_URL = ascii(",\"event_url\":");
    private static final byte[] CALL_EVENT_METHOD = ascii(",\"event_method\":");
    private static final byte[] MACHINE = ascii(",\"machine_detection\":");
    private static final byte[] LENGTH = ascii(",\"length_timer\":");
    private static final byte[] RINGING = ascii(",\"ringing_timer\":");
    static final byte[] TALK = ascii("{\"action\":\"talk\",\"text\":");
    static final byte[] BARGE_IN = ascii(",\"bargeIn\":");
    static final byte[] LOOP = ascii(",\"loop\":");
    static final byte[] LEVEL = ascii(",\"level\":");
    static final byte[] LANGUAGE = ascii(",\"language\":");
    static final byte[] STYLE = ascii(",\"style\":");
    static final byte[] PREMIUM = ascii(",\"premium\":");
    private static final byte[] STREAM = ascii("{\"action\":\"stream\",\"streamUrl\":");
    static final byte[] RECORD = ascii("{\"action\":\"record\",\"format\":");
    static final byte[] END_ON_SILENCE = ascii(",\"endOnSilence\":");
    static final byte[] END_ON_KEY = ascii(",\"endOnKey\":");
    static final byte[] BEEP_START = ascii(",\"beepStart\":");
    static final byte[] EVENT_URL = ascii(",\"eventUrl\":");
    static final byte[] EVENT_METHOD = ascii(",\"eventMethod\":");
    static final byte[] INPUT = ascii("{\"action\":\"input\",\"type\":");
    static final byte[] DTMF = ascii(",\"dtmf\":{\"timeOut\":");
    static final byte[] MAX_DIGITS = ascii(",\"maxDigits\":");
    static final byte[] SUBMIT = ascii(",\"submitOnHash\":");
    private static final byte[] SPEECH = ascii("},\"speech\":{\"endOnSilence\":");
    static final byte[] CONTEXT = ascii(",\"context\":");
    private static final byte[] NOTIFY = ascii("{\"action\":\"notify\",\"eventUrl\":");
    static final byte[] PAYLOAD = ascii(",\"payload\":");
    static final byte[] CONNECT = ascii("{\"action\":\"connect\",\"endpoint\":[");
    static final byte[] FROM = ascii("],\"from\":");
    static final byte[] TIMEOUT = ascii(",\"timeout\":");
    static final byte[] LIMIT = ascii(",\"limit\":");
    private static final byte[] MACHINE_DETECTION = ascii(",\"machineDetection\":");
    static final byte[] CONVERSATION = ascii("{\"action\":\"conversation\",\"name\":");
    static final byte[] START_ON_ENTER = ascii(",\"startOnEnter\":");
    static final byte[] END_ON_EXIT = ascii(",\"endOnExit\":");
    static final byte[] RECORD_FLAG = ascii(",\"record\":");
    private static final byte[] WAIT = ascii("{\"action\":\"wait\",\"timeout\":");
    static final byte[] CLOSE = ascii("}");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] OPEN_LIST = ascii("[");
    private static final byte[] CLOSE_LIST = ascii("]");
    static final List<String> TYPES = List.of("dtmf", "speech");

    private final HandWritten out = new HandWritten();

    @Override
    public byte[] page() {
        Records.Call call = new Records.Call(
                List.of(new Records.Talk("talk", HandChecks.text("Hello World"), null, null, null, null, null, null)),
                List.of(new Records.Phone("phone", HandChecks.digits("14155550100"), HandChecks.dtmf("p*123#"))),
                new Records.Phone("phone", HandChecks.digits("14155550100"), null),
                HandChecks.urls("https://example.com/event"),
                "POST",
                "continue",
                HandChecks.range(7200, 1, 7200),
                HandChecks.range(60, 1, 120));
        out.reset();
        out.raw(CALL_NCCO);
        list(call.ncco());
        out.raw(CALL_TO);
        list(call.to());
        out.raw(CALL_FROM);
        phone(call.from());
        out.strings(CALL_EVENT_URL, call.event_url());
        out.string(CALL_EVENT_METHOD, call.event_method());
        out.string(MACHINE, call.machine_detection());
        out.number(LENGTH, call.length_timer());
        out.number(RINGING, call.ringing_timer());
        out.raw(CLOSE);
        return out.bytes();
    }

    @Override
    public byte[] ncco(int actions) {
        List<Object> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            list.add(action(i % Texts.KINDS, Texts.said(i)));
        }
        return write(list);
    }

    static Object action(int kind, String text) {
        return switch (kind) {
            case 0 ->
                new Records.Record(
                        "record",
                        "wav",
                        HandChecks.range(3, 3, 10),
                        HandChecks.key("#"),
                        true,
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST");
            case 1 ->
                new Records.Talk(
                        "talk",
                        HandChecks.text(text),
                        true,
                        HandChecks.range(2, 0, Integer.MAX_VALUE),
                        HandChecks.range(0.5, -1, 1),
                        "en-GB",
                        HandChecks.range(2, 0, Integer.MAX_VALUE),
                        true);
            case 2 ->
                new Records.Stream(
                        "stream",
                        HandChecks.urls(Texts.STREAM_URL),
                        true,
                        HandChecks.range(1, 0, Integer.MAX_VALUE),
                        HandChecks.range(-0.5, -1, 1));
            case 3 ->
                new Records.Input(
                        "input",
                        TYPES,
                        new Records.Dtmf(HandChecks.range(5, 0, 10), HandChecks.range(1, 1, 20), true),
                        new Records.Speech(HandChecks.range(1.5, 0.4, 10), "en-US", HandChecks.texts(Texts.CONTEXT)),
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST");
            case 4 ->
                new Records.Notify("notify", HandChecks.urls(Texts.EVENT_URL), HandChecks.json(Texts.PAYLOAD), "POST");
            case 5 ->
                new Records.Connect(
                        "connect",
                        List.of(new Records.App("app", HandChecks.name("jamie"))),
                        HandChecks.digits(Texts.NUMBER),
                        HandChecks.range(45, 1, 120),
                        HandChecks.range(3600, 1, 7200),
                        "hangup",
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST");
            case 6 -> new Records.Conversation("conversation", HandChecks.name("team-meeting"), false, true, true);
            default -> new Records.Wait("wait", HandChecks.range(2.5, -Double.MAX_VALUE, Double.MAX_VALUE));
        };
    }

    private void list(List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.raw(COMMA);
            }
            value(values.get(i));
        }
    }

    private void value(Object value) {
        if (value instanceof Records.Talk talk) {
            talk(talk);
        } else if (value instanceof Records.Phone phone) {
            phone(phone);
        } else if (value instanceof Records.Record a) {
            out.string(RECORD, a.format());
            out.number(END_ON_SILENCE, a.endOnSilence());
            out.string(END_ON_KEY, a.endOnKey());
            out.bool(BEEP_START, a.beepStart());
            out.strings(EVENT_URL, a.eventUrl());
            out.string(EVENT_METHOD, a.eventMethod());
            out.raw(CLOSE);
        } else if (value instanceof Records.Stream a) {
            out.strings(STREAM, a.streamUrl());
            out.bool(BARGE_IN, a.bargeIn());
            out.number(LOOP, a.loop());
            out.number(LEVEL, a.level().doubleValue());
            out.raw(CLOSE);
        } else if (value instanceof Records.Input a) {
            out.strings(INPUT, a.type());
            out.number(DTMF, a.dtmf().timeOut());
            out.number(MAX_DIGITS, a.dtmf().maxDigits());
            out.bool(SUBMIT, a.dtmf().submitOnHash());
            out.number(SPEECH, a.speech().endOnSilence().doubleValue());
            out.string(LANGUAGE, a.speech().language());
            out.strings(CONTEXT, a.speech().context());
            out.raw(CLOSE);
            out.strings(EVENT_URL, a.eventUrl());
            out.string(EVENT_METHOD, a.eventMethod());
            out.raw(CLOSE);
        } else if (value instanceof Records.Notify a) {
            out.strings(NOTIFY, a.eventUrl());
            out.map(PAYLOAD, a.payload());
            out.string(EVENT_METHOD, a.eventMethod());
            out.raw(CLOSE);
        } else if (value instanceof Records.Connect a) {
            out.raw(CONNECT);
            list(a.endpoint());
            out.string(FROM, a.from());
            out.number(TIMEOUT, a.timeout());
            out.number(LIMIT, a.limit());
            out.string(MACHINE_DETECTION, a.machineDetection());
            out.strings(EVENT_URL, a.eventUrl());
            out.string(EVENT_METHOD, a.eventMethod());
            out.raw(CLOSE);
        } else if (value instanceof Records.App a) {
            out.string(APP, a.user());
            out.raw(CLOSE);
        } else if (value instanceof Records.Conversation a) {
            out.string(CONVERSATION, a.name());
            out.bool(START_ON_ENTER, a.startOnEnter());
            out.bool(END_ON_EXIT, a.endOnExit());
            out.bool(RECORD_FLAG, a.record());
            out.raw(CLOSE);
        } else if (value instanceof Records.Wait a) {
            out.number(WAIT, a.timeout().doubleValue());
            out.raw(CLOSE);
        } else {
            DenseHandWritten.write(out, value);
        }
    }

    private void talk(Records.Talk a) {
        out.string(TALK, a.text());
        if (a.bargeIn() != null) {
            out.bool(BARGE_IN, a.bargeIn());
            out.number(LOOP, a.loop());
            out.number(LEVEL, a.level().doubleValue());
            out.string(LANGUAGE, a.language());
            out.number(STYLE, a.style());
            out.bool(PREMIUM, a.premium());
        }
        out.raw(CLOSE);
    }

    private void phone(Records.Phone a) {
        out.string(PHONE, a.number());
        if (a.dtmfAnswer() != null) {
            out.string(DTMF_ANSWER, a.dtmfAnswer());
        }
        out.raw(CLOSE);
    }

    @Override
    public byte[] dense(int actions) {
        List<Object> list = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            int kind = i % Texts.KINDS;
            Object full = DenseHandWritten.action(kind, Texts.said(i));
            list.add(full == null ? action(kind, Texts.said(i)) : full);
        }
        return write(list);
    }

    private byte[] write(List<Object> actions) {
        out.reset();
        out.raw(OPEN_LIST);
        list(actions);
        out.raw(CLOSE_LIST);
        return out.bytes();
    }
}
