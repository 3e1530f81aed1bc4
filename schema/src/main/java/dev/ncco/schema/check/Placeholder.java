package dev.ncco.schema.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds placeholders in values, such as {@code <your number>}. */
final class Placeholder {

    private static final String BRACKETS = "\\{\\{[^{}]*\\}\\}|\\$?\\{[^{}]*\\}|<[^<>]+>|%[A-Za-z_]+%|\\$[A-Za-z_]\\w*";

    private static final String UPPER_SNAKE = "(?<![A-Za-z0-9])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:[a-z]\\b)?";

    private static final Pattern IN_URL = Pattern.compile(BRACKETS);

    private static final Pattern IN_HOST = Pattern.compile(BRACKETS + "|" + UPPER_SNAKE + "|[A-Z]{2,}(?: [A-Z]+)*");

    private static final Pattern ANYWHERE = Pattern.compile(
            BRACKETS + "|\\[[A-Za-z_ -]+\\]|" + UPPER_SNAKE + "|\\b(?i:your|my)[_-]?\\w*\\b|\\b[A-Z]{4,}\\b|[xX]{4,}");

    /** A phrase that asks for a value, up to the next slash. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:put|insert|enter|replace|add|your|my)\\b[^/]*\\bhere\\b|[^/]*\\b(?:your|my)\\b [^/]*");

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z+.-]*://([^/?#]*)(.*)", Pattern.DOTALL);

    /** Longer texts are not searched, as the search is slow and the placeholder is easy to see. */
    static final int MAX_LENGTH = 500;

    private Placeholder() {}

    /** Returns the placeholder in an invalid text, or null. */
    static @Nullable String in(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        Matcher url = URL.matcher(text);
        if (url.matches()) {
            String inHost = find(IN_HOST, url.group(1));
            return inHost == null ? find(IN_URL, url.group(2)) : inHost;
        }
        String stripped = text.strip();
        String words = stripped.contains(" ") ? find(WORDS, stripped) : null;
        return words == null ? find(ANYWHERE, stripped) : words;
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
