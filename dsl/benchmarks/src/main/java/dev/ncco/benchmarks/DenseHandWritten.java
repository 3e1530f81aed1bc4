package dev.ncco.benchmarks;

import static dev.ncco.benchmarks.HandWritten.ascii;
import static dev.ncco.benchmarks.HandWrittenContender.BARGE_IN;
import static dev.ncco.benchmarks.HandWrittenContender.BEEP_START;
import static dev.ncco.benchmarks.HandWrittenContender.CLOSE;
import static dev.ncco.benchmarks.HandWrittenContender.CONNECT;
import static dev.ncco.benchmarks.HandWrittenContender.CONTEXT;
import static dev.ncco.benchmarks.HandWrittenContender.CONVERSATION;
import static dev.ncco.benchmarks.HandWrittenContender.DTMF;
import static dev.ncco.benchmarks.HandWrittenContender.DTMF_ANSWER;
import static dev.ncco.benchmarks.HandWrittenContender.END_ON_EXIT;
import static dev.ncco.benchmarks.HandWrittenContender.END_ON_KEY;
import static dev.ncco.benchmarks.HandWrittenContender.END_ON_SILENCE;
import static dev.ncco.benchmarks.HandWrittenContender.EVENT_METHOD;
import static dev.ncco.benchmarks.HandWrittenContender.EVENT_URL;
import static dev.ncco.benchmarks.HandWrittenContender.FROM;
import static dev.ncco.benchmarks.HandWrittenContender.INPUT;
import static dev.ncco.benchmarks.HandWrittenContender.LANGUAGE;
import static dev.ncco.benchmarks.HandWrittenContender.LEVEL;
import static dev.ncco.benchmarks.HandWrittenContender.LIMIT;
import static dev.ncco.benchmarks.HandWrittenContender.LOOP;
import static dev.ncco.benchmarks.HandWrittenContender.MAX_DIGITS;
import static dev.ncco.benchmarks.HandWrittenContender.PHONE;
import static dev.ncco.benchmarks.HandWrittenContender.PREMIUM;
import static dev.ncco.benchmarks.HandWrittenContender.RECORD;
import static dev.ncco.benchmarks.HandWrittenContender.RECORD_FLAG;
import static dev.ncco.benchmarks.HandWrittenContender.START_ON_ENTER;
import static dev.ncco.benchmarks.HandWrittenContender.STYLE;
import static dev.ncco.benchmarks.HandWrittenContender.SUBMIT;
import static dev.ncco.benchmarks.HandWrittenContender.TALK;
import static dev.ncco.benchmarks.HandWrittenContender.TIMEOUT;

import java.util.List;

/** The actions with all options, validated and written by hand-written code. */
final class DenseHandWritten {

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

    private DenseHandWritten() {}

    /** An action with all options, or null if the action has no more options than in the other documents. */
    static Object action(int kind, String text) {
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
                        HandWrittenContender.TYPES,
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
            default -> null;
        };
    }

    static void write(HandWritten out, Object value) {
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
            input(out, a);
        } else if (value instanceof DenseRecords.FullConnect a) {
            connect(out, a);
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
        }
    }

    private static void input(HandWritten out, DenseRecords.FullInput a) {
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

    private static void connect(HandWritten out, DenseRecords.FullConnect a) {
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
