package dev.ncco.benchmarks;

import static dev.ncco.benchmarks.HandWritten.ascii;

import java.util.ArrayList;
import java.util.List;

/** Records that are checked and written by hand: the limit of what a general DSL can reach. */
final class HandWrittenContender implements Contender {

    private static final byte[] CALL_NCCO = ascii("{\"ncco\":[");
    private static final byte[] CALL_TO = ascii("],\"to\":[");
    private static final byte[] CALL_FROM = ascii("],\"from\":");
    private static final byte[] PHONE = ascii("{\"type\":\"phone\",\"number\":");
    private static final byte[] APP = ascii("{\"type\":\"app\",\"user\":");
    private static final byte[] DTMF_ANSWER = ascii(",\"dtmfAnswer\":");
    private static final byte[] CALL_EVENT_URL = ascii(",\"event_url\":");
    private static final byte[] CALL_EVENT_METHOD = ascii(",\"event_method\":");
    private static final byte[] MACHINE = ascii(",\"machine_detection\":");
    private static final byte[] LENGTH = ascii(",\"length_timer\":");
    private static final byte[] RINGING = ascii(",\"ringing_timer\":");
    private static final byte[] TALK = ascii("{\"action\":\"talk\",\"text\":");
    private static final byte[] BARGE_IN = ascii(",\"bargeIn\":");
    private static final byte[] LOOP = ascii(",\"loop\":");
    private static final byte[] LEVEL = ascii(",\"level\":");
    private static final byte[] LANGUAGE = ascii(",\"language\":");
    private static final byte[] STYLE = ascii(",\"style\":");
    private static final byte[] PREMIUM = ascii(",\"premium\":");
    private static final byte[] STREAM = ascii("{\"action\":\"stream\",\"streamUrl\":");
    private static final byte[] RECORD = ascii("{\"action\":\"record\",\"format\":");
    private static final byte[] END_ON_SILENCE = ascii(",\"endOnSilence\":");
    private static final byte[] END_ON_KEY = ascii(",\"endOnKey\":");
    private static final byte[] BEEP_START = ascii(",\"beepStart\":");
    private static final byte[] EVENT_URL = ascii(",\"eventUrl\":");
    private static final byte[] EVENT_METHOD = ascii(",\"eventMethod\":");
    private static final byte[] INPUT = ascii("{\"action\":\"input\",\"type\":");
    private static final byte[] DTMF = ascii(",\"dtmf\":{\"timeOut\":");
    private static final byte[] MAX_DIGITS = ascii(",\"maxDigits\":");
    private static final byte[] SUBMIT = ascii(",\"submitOnHash\":");
    private static final byte[] SPEECH = ascii("},\"speech\":{\"endOnSilence\":");
    private static final byte[] CONTEXT = ascii(",\"context\":");
    private static final byte[] NOTIFY = ascii("{\"action\":\"notify\",\"eventUrl\":");
    private static final byte[] PAYLOAD = ascii(",\"payload\":");
    private static final byte[] CONNECT = ascii("{\"action\":\"connect\",\"endpoint\":[");
    private static final byte[] FROM = ascii("],\"from\":");
    private static final byte[] TIMEOUT = ascii(",\"timeout\":");
    private static final byte[] LIMIT = ascii(",\"limit\":");
    private static final byte[] MACHINE_DETECTION = ascii(",\"machineDetection\":");
    private static final byte[] CONVERSATION = ascii("{\"action\":\"conversation\",\"name\":");
    private static final byte[] START_ON_ENTER = ascii(",\"startOnEnter\":");
    private static final byte[] END_ON_EXIT = ascii(",\"endOnExit\":");
    private static final byte[] RECORD_FLAG = ascii(",\"record\":");
    private static final byte[] WAIT = ascii("{\"action\":\"wait\",\"timeout\":");
    private static final byte[] SPLIT = ascii(",\"split\":");
    private static final byte[] CHANNELS = ascii(",\"channels\":");
    private static final byte[] TIME_OUT = ascii(",\"timeOut\":");
    private static final byte[] TRANSCRIPTION = ascii(",\"transcription\":{\"language\":");
    private static final byte[] SENTIMENT = ascii(",\"sentimentAnalysis\":");
    private static final byte[] PROVIDER = ascii(",\"provider\":");
    private static final byte[] PROVIDER_OPTIONS = ascii(",\"providerOptions\":");
    private static final byte[] MUSIC_ON_HOLD = ascii(",\"musicOnHoldUrl\":");
    private static final byte[] CAN_SPEAK = ascii(",\"canSpeak\":");
    private static final byte[] CAN_HEAR = ascii(",\"canHear\":");
    private static final byte[] FULL_SPEECH = ascii("},\"speech\":{\"uuid\":");
    private static final byte[] START_TIMEOUT = ascii(",\"startTimeout\":");
    private static final byte[] MAX_DURATION = ascii(",\"maxDuration\":");
    private static final byte[] SAVE_AUDIO = ascii(",\"saveAudio\":");
    private static final byte[] SENSITIVITY = ascii(",\"sensitivity\":");
    private static final byte[] MODE = ascii(",\"mode\":");
    private static final byte[] ON_ANSWER = ascii(",\"onAnswer\":{\"url\":");
    private static final byte[] RINGBACK_TONE = ascii(",\"ringbackTone\":");
    private static final byte[] EVENT_TYPE = ascii(",\"eventType\":");
    private static final byte[] DETECTION = ascii(",\"advancedMachineDetection\":{\"behavior\":");
    private static final byte[] BEEP_TIMEOUT = ascii(",\"beep_timeout\":");
    private static final byte[] CLOSE = ascii("}");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] OPEN_LIST = ascii("[");
    private static final byte[] CLOSE_LIST = ascii("]");
    private static final List<String> TYPES = List.of("dtmf", "speech");

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
        out.reset();
        out.raw(OPEN_LIST);
        list(list);
        out.raw(CLOSE_LIST);
        return out.bytes();
    }

    private static Object action(int kind, String text) {
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
            list.add(full(i % Texts.KINDS, Texts.said(i)));
        }
        out.reset();
        out.raw(OPEN_LIST);
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.raw(COMMA);
            }
            full(list.get(i));
        }
        out.raw(CLOSE_LIST);
        return out.bytes();
    }

    private static Object full(int kind, String text) {
        return switch (kind) {
            case 0 ->
                new DenseRecords.FullRecord(
                        "record",
                        "wav",
                        "conversation",
                        HandChecks.range(4, 1, 32),
                        HandChecks.range(3, 3, 10),
                        HandChecks.key("#"),
                        HandChecks.range(120, 3, 7200),
                        true,
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST",
                        new DenseRecords.Transcription("en-US", HandChecks.urls(Texts.EVENT_URL), "POST", true));
            case 1 ->
                new DenseRecords.FullTalk(
                        "talk",
                        HandChecks.text(text),
                        true,
                        HandChecks.range(2, 0, Integer.MAX_VALUE),
                        HandChecks.range(0.5, -1, 1),
                        "en-GB",
                        HandChecks.range(2, 0, Integer.MAX_VALUE),
                        true,
                        "google",
                        HandChecks.json(Texts.PAYLOAD));
            case 3 ->
                new DenseRecords.FullInput(
                        "input",
                        TYPES,
                        new Records.Dtmf(HandChecks.range(5, 0, 10), HandChecks.range(1, 1, 20), true),
                        new DenseRecords.FullSpeech(
                                List.of(HandChecks.name(Texts.UUID)),
                                HandChecks.range(1.5, 0.4, 10),
                                "en-US",
                                HandChecks.texts(Texts.CONTEXT),
                                HandChecks.range(10, 1, 60),
                                HandChecks.range(60, 1, 60),
                                true,
                                HandChecks.range(90, 10, 100),
                                "google",
                                HandChecks.json(Texts.PAYLOAD)),
                        "synchronous",
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST");
            case 5 ->
                new DenseRecords.FullConnect(
                        "connect",
                        List.of(new DenseRecords.FullPhone(
                                "phone",
                                HandChecks.digits(Texts.NUMBER),
                                HandChecks.dtmf("p*123#"),
                                new DenseRecords.OnAnswer(
                                        HandChecks.url(Texts.EVENT_URL), HandChecks.url(Texts.STREAM_URL)))),
                        HandChecks.digits(Texts.NUMBER),
                        "synchronous",
                        HandChecks.range(45, 1, 120),
                        HandChecks.range(3600, 1, 7200),
                        new DenseRecords.Detection("continue", "detect", HandChecks.range(45, 45, 120)),
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST",
                        HandChecks.url(Texts.STREAM_URL));
            case 6 ->
                new DenseRecords.FullConversation(
                        "conversation",
                        HandChecks.name("team-meeting"),
                        HandChecks.urls(Texts.STREAM_URL),
                        false,
                        true,
                        true,
                        List.of(HandChecks.name(Texts.UUID)),
                        List.of(HandChecks.name(Texts.UUID)),
                        HandChecks.urls(Texts.EVENT_URL),
                        "POST");
            default -> action(kind, text);
        };
    }

    private void full(Object value) {
        if (value instanceof DenseRecords.FullRecord a) {
            out.string(RECORD, a.format());
            out.string(SPLIT, a.split());
            out.number(CHANNELS, a.channels());
            out.number(END_ON_SILENCE, a.endOnSilence());
            out.string(END_ON_KEY, a.endOnKey());
            out.number(TIME_OUT, a.timeOut());
            out.bool(BEEP_START, a.beepStart());
            out.strings(EVENT_URL, a.eventUrl());
            out.string(EVENT_METHOD, a.eventMethod());
            out.string(TRANSCRIPTION, a.transcription().language());
            out.strings(EVENT_URL, a.transcription().eventUrl());
            out.string(EVENT_METHOD, a.transcription().eventMethod());
            out.bool(SENTIMENT, a.transcription().sentimentAnalysis());
            out.raw(CLOSE);
            out.raw(CLOSE);
        } else if (value instanceof DenseRecords.FullTalk a) {
            out.string(TALK, a.text());
            out.bool(BARGE_IN, a.bargeIn());
            out.number(LOOP, a.loop());
            out.number(LEVEL, a.level().doubleValue());
            out.string(LANGUAGE, a.language());
            out.number(STYLE, a.style());
            out.bool(PREMIUM, a.premium());
            out.string(PROVIDER, a.provider());
            out.map(PROVIDER_OPTIONS, a.providerOptions());
            out.raw(CLOSE);
        } else if (value instanceof DenseRecords.FullInput a) {
            input(a);
        } else if (value instanceof DenseRecords.FullConnect a) {
            connect(a);
        } else if (value instanceof DenseRecords.FullConversation a) {
            out.string(CONVERSATION, a.name());
            out.strings(MUSIC_ON_HOLD, a.musicOnHoldUrl());
            out.bool(START_ON_ENTER, a.startOnEnter());
            out.bool(END_ON_EXIT, a.endOnExit());
            out.bool(RECORD_FLAG, a.record());
            out.strings(CAN_SPEAK, a.canSpeak());
            out.strings(CAN_HEAR, a.canHear());
            out.strings(EVENT_URL, a.eventUrl());
            out.string(EVENT_METHOD, a.eventMethod());
            out.raw(CLOSE);
        } else {
            value(value);
        }
    }

    private void input(DenseRecords.FullInput a) {
        out.strings(INPUT, a.type());
        out.number(DTMF, a.dtmf().timeOut());
        out.number(MAX_DIGITS, a.dtmf().maxDigits());
        out.bool(SUBMIT, a.dtmf().submitOnHash());
        out.strings(FULL_SPEECH, a.speech().uuid());
        out.number(END_ON_SILENCE, a.speech().endOnSilence().doubleValue());
        out.string(LANGUAGE, a.speech().language());
        out.strings(CONTEXT, a.speech().context());
        out.number(START_TIMEOUT, a.speech().startTimeout());
        out.number(MAX_DURATION, a.speech().maxDuration());
        out.bool(SAVE_AUDIO, a.speech().saveAudio());
        out.number(SENSITIVITY, a.speech().sensitivity());
        out.string(PROVIDER, a.speech().provider());
        out.map(PROVIDER_OPTIONS, a.speech().providerOptions());
        out.raw(CLOSE);
        out.string(MODE, a.mode());
        out.strings(EVENT_URL, a.eventUrl());
        out.string(EVENT_METHOD, a.eventMethod());
        out.raw(CLOSE);
    }

    private void connect(DenseRecords.FullConnect a) {
        DenseRecords.FullPhone phone = a.endpoint().get(0);
        out.raw(CONNECT);
        out.string(PHONE, phone.number());
        out.string(DTMF_ANSWER, phone.dtmfAnswer());
        out.string(ON_ANSWER, phone.onAnswer().url());
        out.string(RINGBACK_TONE, phone.onAnswer().ringbackTone());
        out.raw(CLOSE);
        out.raw(CLOSE);
        out.string(FROM, a.from());
        out.string(EVENT_TYPE, a.eventType());
        out.number(TIMEOUT, a.timeout());
        out.number(LIMIT, a.limit());
        out.string(DETECTION, a.advancedMachineDetection().behavior());
        out.string(MODE, a.advancedMachineDetection().mode());
        out.number(BEEP_TIMEOUT, a.advancedMachineDetection().beep_timeout());
        out.raw(CLOSE);
        out.strings(EVENT_URL, a.eventUrl());
        out.string(EVENT_METHOD, a.eventMethod());
        out.string(RINGBACK_TONE, a.ringbackTone());
        out.raw(CLOSE);
    }
}
