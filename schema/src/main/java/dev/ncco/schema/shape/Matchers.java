package dev.ncco.schema.shape;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The matchers of one thread, used again and again. */
public final class Matchers {

    private final IdentityHashMap<Pattern, Matcher> matchers = new IdentityHashMap<>();

    /** Starts with none. */
    public Matchers() {}

    /** Tells whether a text matches one of several patterns from start to end. */
    boolean any(List<Pattern> patterns, String text) {
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            Matcher matcher = matchers.get(pattern);
            if (matcher == null) {
                matcher = pattern.matcher(text);
                matchers.put(pattern, matcher);
            }
            if (matcher.reset(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
