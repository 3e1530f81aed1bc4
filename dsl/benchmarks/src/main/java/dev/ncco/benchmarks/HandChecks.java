package dev.ncco.benchmarks;

import java.util.List;
import java.util.Map;

/** The validation of the DSL as hand-written code. */
final class HandChecks {

    private HandChecks() {}

    static String text(String text) {
        int length = text.length();
        boolean tags = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            tags |= c == '<';
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(++i))) {
                    throw new IllegalArgumentException("a lone surrogate");
                }
            }
        }
        if (length == 0 || length > 1500 || tags) {
            throw new IllegalArgumentException("from 1 to 1500 characters");
        }
        return text;
    }

    static String name(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return text(text);
    }

    static String digits(String number) {
        int length = number.length();
        if (length < 7 || length > 15) {
            throw new IllegalArgumentException("7 to 15 digits");
        }
        for (int i = 0; i < length; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                throw new IllegalArgumentException("digits");
            }
        }
        return number;
    }

    static String dtmf(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            if ((c < '0' || c > '9') && c != '*' && c != '#' && c != 'p') {
                throw new IllegalArgumentException("keys");
            }
        }
        return keys;
    }

    static String key(String key) {
        if (key.length() != 1) {
            throw new IllegalArgumentException("one key");
        }
        return dtmf(key);
    }

    static String url(String url) {
        int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        if (host < 0 || host == url.length()) {
            throw new IllegalArgumentException("http or https");
        }
        boolean inHost = true;
        for (int i = host; i < url.length(); i++) {
            char c = url.charAt(i);
            inHost &= c != '/' && c != '?' && c != '#';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (inHost
                    ? !letter && c != '.' && c != '-' && c != '_' && c != ':'
                    : c <= ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>') {
                throw new IllegalArgumentException("a URL");
            }
        }
        return url;
    }

    static List<String> urls(String url) {
        return List.of(url(url));
    }

    static List<String> texts(List<String> texts) {
        for (String text : texts) {
            text(text);
        }
        return List.copyOf(texts);
    }

    static Map<String, Object> json(Map<String, Object> map) {
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            text(entry.getKey());
            text((String) entry.getValue());
        }
        return Map.copyOf(map);
    }

    static Integer range(int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("range");
        }
        return value;
    }

    static Double range(double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("range");
        }
        return value;
    }
}
