package dev.ncco.schema.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Documents that are wrong or strange in as many places as their size allows, for tests of time and memory. */
public final class HostileDocuments {

    /** Makes a document of about so many characters. */
    public record Hostile(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String AT = "@@";

    /** A document around one long string. */
    private static final List<String> AROUND_STRINGS = List.of(
            "[{\"action\":\"talk\",\"text\":\"@@\"}]",
            "[{\"action\":\"talk\",\"text\":\"<speak>@@</speak>\"}]",
            "[{\"action\":\"talk\",\"text\":\"<speak>@@\"}]",
            "[{\"action\":\"talk\",\"text\":\"a\",\"language\":\"en@@\"}]",
            "[{\"action\":\"stream\",\"streamUrl\":[\"https://example.com/@@\"]}]",
            "[{\"action\":\"stream\",\"streamUrl\":[\"@@\"]}]",
            "[{\"action\":\"wait\",\"@@\":1}]",
            "[{\"action\":\"@@\"}]",
            "[{\"action\":\"conversation\",\"name\":\"@@\"}]",
            "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":{\"a\":\"@@\"}}]",
            "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":{\"@@\":[1,\"\\ud800\"]}}]",
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"sip\",\"uri\":\"sip:@@\"}]}]",
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":\"@@\"}]}]",
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://a.b/\",\"headers\":{\"x\":\"@@\"}}]}]",
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://a.b/\",\"authorization\":{\"type\":\"custom\",\"value\":\"@@\"}}]}]");

    private static final List<String> STRINGS = List.of(
            "a", "<a", "<speak<<", "<break/>", "<a b='", "</", "&", "-ab", "_A", "{x}", "{", "}", "/", "~", "*", ":", "@x:y", " ",
            "é", "😀", "\\u0061", "\\n", "\\\"", "\\ud800", "\u202e", "https://", "?sig=", "eyJabcd.", "Bearer x ",
            "sh\\u0061ken=", "+1 ", "1", "a.", "'");

    /** A document around many values, or none at all. */
    private static final List<String> AROUND_VALUES = List.of(
            "@@",
            "[@@",
            "[@@1]",
            "{\"to\":[@@1]}",
            "{\"ncco\":[],\"to\":[{\"type\":\"phone\",\"number\":\"14155550100\"}],@@\"from\":1}",
            "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":[@@1]}]",
            "[{\"action\":\"wait\",\"timeout\":@@1}]");

    private static final List<String> VALUES = List.of(
            "1", "1,", "null,", "\"a\",", "[", "[],", "{\"a\":", "{\"a\":1,\"a\":2},", "{\"action\":\"wait\"},",
            "{\"action\":\"talk\"},", "{\"action\":\"talk\",\"text\":\"\"},", "{\"action\":\"wiat\"},",
            "{\"action\":\"talk\",\"txt\":\"a\"},", "{\"action\":\"transfer\",\"conversationId\":\"a\"},",
            "{\"action\":\"talk\",\"text\":\"a\",\"bargeIn\":\"true\"},",
            "{\"type\":\"phone\",\"number\":\"+1 415 555 0100\"},", "\"a\":1,", "\"shaken\":1,", ",", "/*", "//a\n", "'a',",
            "\"", "tru", "-", "1e", "\u0000", "\t", "a: b\n", "}", "\ufeff", "\\u");

    private HostileDocuments() {}

    /** All of them. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        AROUND_STRINGS.forEach(around -> STRINGS.forEach(unit -> all.add(repeated(around, unit))));
        AROUND_VALUES.forEach(around -> VALUES.forEach(unit -> all.add(repeated(around, unit))));
        all.add(new Hostile("nested long names around many values", HostileDocuments::nested));
        all.add(new Hostile("many different names", size -> "[{\"action\":\"wait\"" + names(size) + "}]"));
        all.add(new Hostile("many lines", size -> "[{\"action\":\"talk\",\n\"text\":1}" + "\n".repeat(size) + "]"));
        return all;
    }

    private static Hostile repeated(String around, String unit) {
        return new Hostile(
                around.replace(AT, "(" + unit + ")*"),
                size -> around.replace(AT, unit.repeat(Math.max(1, size / unit.length()))));
    }

    private static String nested(int size) {
        int depth = 50;
        String open = ("{\"" + "n".repeat(size / 2 / depth) + "\":").repeat(depth);
        return "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":" + open + "["
                + "1,".repeat(size / 4) + "\"\\ud800\"]" + "}".repeat(depth) + "}]";
    }

    private static String names(int size) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; names.length() < size; i++) {
            names.append(",\"name").append(i).append("\":").append(i);
        }
        return names.toString();
    }
}
