package dev.ncco.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A hand-written streaming validator of the actions: the checks of the DSL's reader on the characters of the parser.
 */
final class HandValidator {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private HandValidator(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the number of actions; throws if the document is invalid. */
    static int validate(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new HandValidator(parser).ncco();
        }
    }

    private int ncco() {
        expect(parser.nextToken() == JsonToken.START_ARRAY);
        int actions = 0;
        boolean waiting = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.START_OBJECT && "action".equals(parser.nextName()));
            expect(parser.nextToken() == JsonToken.VALUE_STRING);
            String action = parser.getString();
            bargeIn = false;
            int seen = action(action);
            boolean skipped = action.equals("talk") || action.equals("stream");
            expect(skipped || !waiting || action.equals("input"));
            waiting = skipped && (waiting || bargeIn);
            expect(seen >= 0);
            actions++;
        }
        expect(!waiting);
        expect(parser.nextToken() == null);
        return actions;
    }

    private boolean bargeIn;

    private int action(String action) {
        return switch (action) {
            case "talk" -> talk();
            case "stream" -> stream();
            case "record" -> record();
            case "input" -> input();
            case "notify" -> notifyTo();
            case "connect" -> connect();
            case "conversation" -> conversation();
            case "wait" -> waitFor();
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not valid");
        }
    }

    private static int once(int seen, int bit) {
        expect((seen & 1 << bit) == 0);
        return seen | 1 << bit;
    }

    private String member() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    private int talk() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "text" -> seen = once(seen, text(1, 1500, 0));
                case "bargeIn" -> {
                    seen = once(seen, flag(1));
                    bargeIn = parser.currentToken() == JsonToken.VALUE_TRUE;
                }
                case "loop" -> seen = once(seen, whole(0, Integer.MAX_VALUE, 2));
                case "level" -> seen = once(seen, number(-1, 1, 3));
                case "language" -> seen = once(seen, language(4));
                case "style" -> seen = once(seen, whole(0, Integer.MAX_VALUE, 5));
                case "premium" -> seen = once(seen, flag(6));
                default -> throw new IllegalArgumentException(name);
            }
        }
        expect((seen & 1) == 1);
        return seen;
    }

    private int stream() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "streamUrl" -> seen = once(seen, urls(0));
                case "bargeIn" -> {
                    seen = once(seen, flag(1));
                    bargeIn = parser.currentToken() == JsonToken.VALUE_TRUE;
                }
                case "loop" -> seen = once(seen, whole(0, Integer.MAX_VALUE, 2));
                case "level" -> seen = once(seen, number(-1, 1, 3));
                default -> throw new IllegalArgumentException(name);
            }
        }
        expect((seen & 1) == 1);
        return seen;
    }

    private int record() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "format" -> seen = once(seen, oneOf(0, "mp3", "wav", "ogg"));
                case "split" -> seen = once(seen, oneOf(1, "conversation"));
                case "channels" -> seen = once(seen, whole(1, 32, 2));
                case "endOnSilence" -> seen = once(seen, number(3, 10, 3));
                case "endOnKey" -> seen = once(seen, text(1, 1, 4));
                case "timeOut" -> seen = once(seen, whole(3, 7200, 5));
                case "beepStart" -> seen = once(seen, flag(6));
                case "eventUrl" -> seen = once(seen, urls(7));
                case "eventMethod" -> seen = once(seen, oneOf(8, "POST", "GET"));
                default -> throw new IllegalArgumentException(name);
            }
        }
        return seen;
    }

    private int input() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "type" -> seen = once(seen, types(0));
                case "dtmf" -> seen = once(seen, dtmf(1));
                case "speech" -> seen = once(seen, speech(2));
                case "mode" -> seen = once(seen, oneOf(3, "synchronous", "asynchronous"));
                case "eventUrl" -> seen = once(seen, urls(4));
                case "eventMethod" -> seen = once(seen, oneOf(5, "POST", "GET"));
                default -> throw new IllegalArgumentException(name);
            }
        }
        expect((seen & 1) == 1);
        return seen;
    }

    private int dtmf(int bit) {
        object();
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "timeOut" -> seen = once(seen, whole(0, 10, 0));
                case "maxDigits" -> seen = once(seen, whole(1, 20, 1));
                case "submitOnHash" -> seen = once(seen, flag(2));
                default -> throw new IllegalArgumentException(name);
            }
        }
        return bit;
    }

    private int speech(int bit) {
        object();
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "endOnSilence" -> seen = once(seen, number(0.4, 10, 0));
                case "language" -> seen = once(seen, language(1));
                case "context" -> seen = once(seen, texts(2));
                case "startTimeout" -> seen = once(seen, number(1, 60, 3));
                case "maxDuration" -> seen = once(seen, number(1, 60, 4));
                case "saveAudio" -> seen = once(seen, flag(5));
                case "sensitivity" -> seen = once(seen, whole(10, 100, 6));
                default -> throw new IllegalArgumentException(name);
            }
        }
        return bit;
    }

    private int notifyTo() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "eventUrl" -> seen = once(seen, urls(0));
                case "payload" -> {
                    parser.skipChildren();
                    seen = once(seen, 1);
                }
                case "eventMethod" -> seen = once(seen, oneOf(2, "POST", "GET"));
                default -> throw new IllegalArgumentException(name);
            }
        }
        expect((seen & 3) == 3);
        return seen;
    }

    private int connect() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "endpoint" -> seen = once(seen, endpoint(0));
                case "from" -> seen = once(seen, phone(1));
                case "timeout" -> seen = once(seen, whole(1, 120, 2));
                case "limit" -> seen = once(seen, whole(1, 7200, 3));
                case "machineDetection" -> seen = once(seen, oneOf(4, "continue", "hangup"));
                case "eventUrl" -> seen = once(seen, urls(5));
                case "eventMethod" -> seen = once(seen, oneOf(6, "POST", "GET"));
                case "ringbackTone" -> seen = once(seen, url(7));
                default -> throw new IllegalArgumentException(name);
            }
        }
        expect((seen & 1) == 1);
        return seen;
    }

    private int endpoint(int bit) {
        expect(parser.currentToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT);
        expect("type".equals(parser.nextName()) && parser.nextToken() == JsonToken.VALUE_STRING);
        expect(parser.getString().equals("app") && "user".equals(parser.nextName()));
        parser.nextToken();
        text(1, Integer.MAX_VALUE, 0);
        expect(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == JsonToken.END_ARRAY);
        return bit;
    }

    private int conversation() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            switch (name) {
                case "name" -> seen = once(seen, text(1, Integer.MAX_VALUE, 0));
                case "startOnEnter" -> seen = once(seen, flag(1));
                case "endOnExit" -> seen = once(seen, flag(2));
                case "record" -> seen = once(seen, flag(3));
                case "mute" -> seen = once(seen, flag(4));
                default -> throw new IllegalArgumentException(name);
            }
        }
        expect((seen & 1) == 1);
        return seen;
    }

    private int waitFor() {
        int seen = 0;
        for (String name = member(); name != null; name = member()) {
            expect(name.equals("timeout"));
            seen = once(seen, number(0.1, 7200, 0));
        }
        return seen;
    }

    private void object() {
        expect(parser.currentToken() == JsonToken.START_OBJECT);
    }

    private int flag(int bit) {
        expect(parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE);
        return bit;
    }

    private int whole(int min, int max, int bit) {
        expect(parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
        int value = parser.getIntValue();
        expect(value >= min && value <= max);
        return bit;
    }

    private int number(double min, double max, int bit) {
        expect(parser.currentToken().isNumeric());
        double value = parser.getDoubleValue();
        expect(value >= min && value <= max);
        return bit;
    }

    private int text(int min, int max, int bit) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        char[] chars = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        boolean tags = false;
        for (int i = start; i < start + length; i++) {
            tags |= chars[i] == '<';
            if (Character.isSurrogate(chars[i])) {
                expect(Character.isHighSurrogate(chars[i])
                        && i + 1 < start + length
                        && Character.isLowSurrogate(chars[++i]));
            }
        }
        expect(length >= min && length <= max && !tags);
        return bit;
    }

    private int language(int bit) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        char[] chars = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        expect(length >= 2);
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
            expect(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-');
        }
        return bit;
    }

    private int texts(int bit) {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            text(0, Integer.MAX_VALUE, 0);
        }
        return bit;
    }

    private int oneOf(int bit, String... values) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        String text = parser.getString();
        for (String value : values) {
            if (value.equals(text)) {
                return bit;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private int types(int bit) {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        int seen = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.VALUE_STRING);
            seen = once(seen, parser.getString().equals("dtmf") ? 0 : oneOf(1, "speech"));
        }
        expect(seen != 0);
        return bit;
    }

    private int urls(int bit) {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            url(0);
            count++;
        }
        expect(count > 0);
        return bit;
    }

    private int url(int bit) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        char[] chars = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int end = start + parser.getStringLength();
        expect(end - start > 8 && chars[start] == 'h' && chars[start + 1] == 't' && chars[start + 2] == 't');
        expect(chars[start + 3] == 'p');
        int i = start + (chars[start + 4] == 's' ? 5 : 4);
        expect(chars[i] == ':' && chars[i + 1] == '/' && chars[i + 2] == '/');
        boolean host = true;
        for (i += 3; i < end; i++) {
            char c = chars[i];
            host &= c != '/' && c != '?' && c != '#';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            expect(
                    host
                            ? letter || c == '.' || c == '-' || c == '_' || c == ':'
                            : c > ' ' && c <= '~' && c != '"' && c != '\\' && c != '<' && c != '>');
        }
        return bit;
    }

    private int phone(int bit) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        char[] chars = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        expect(length >= 7 && length <= 15);
        for (int i = start; i < start + length; i++) {
            expect(chars[i] >= '0' && chars[i] <= '9');
        }
        return bit;
    }
}
