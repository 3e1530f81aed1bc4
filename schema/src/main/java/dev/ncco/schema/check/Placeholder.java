package dev.ncco.schema.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the signs of a value that was to be filled in. */
final class Placeholder {

    private static final Pattern SIGNS = Pattern.compile(
            "\\{\\{[^{}]*\\}\\}|\\$?\\{[^{}]*\\}|<[^<>]+>|%[A-Za-z_]+%|\\$[A-Za-z_]\\w*"
                    + "|\\[[A-Za-z_ -]+\\]|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b|\\b(?i:your|my)[_-]?\\w*\\b|\\b[A-Z]{4,}\\b|(?i)\\bx{4,}\\b");

    private Placeholder() {}

    /** Returns the placeholder in a text that is not what it should be, or null. */
    static @Nullable String in(String text) {
        if (text.length() > 500) {
            return null;
        }
        Matcher matcher = SIGNS.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
