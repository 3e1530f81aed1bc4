package dev.ncco.schema.check;

import dev.ncco.schema.model.DoubtfulForm;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape.TextShape;
import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests a valid text for one that does not match the required pattern. */
final class TextHints {

    private static final Pattern URL = Pattern.compile("([A-Za-z]+)(://.*)", Pattern.DOTALL);

    /** A host with an optional path, without a scheme. */
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}([:/?#].*)?");

    /** The prefix of an international number. */
    private static final Pattern INTERNATIONAL = Pattern.compile("^(\\+|00)");

    private static final Pattern HOST_AND_PATH = Pattern.compile("(?<scheme>[a-z]+://)(?<host>[^/?#@\\s]+)(?<path>.*)");

    private static final Pattern WITH_USER = Pattern.compile("[A-Za-z]+://[^/?#]*@");

    private static final Pattern FILE = Pattern.compile("[^/]+\\.(mp3|wav|ogg|json|html?|php|js|py|rb)");

    private static final Map<String, String> SCHEMES =
            Map.of("http", "ws", "https", "wss", "ws", "http", "wss", "https");

    private TextHints() {}

    /** Returns the text to write instead, or null. */
    static @Nullable String meant(LocatedValue located, TextShape shape, String text) {
        return candidates(text).stream()
                .filter(c -> !c.equals(text) && shape.fits(c) && doubt(shape, c).isEmpty())
                .findFirst()
                .orElseGet(() -> hint(located, shape, text) == null ? otherScheme(shape, text) : null);
    }

    /** Returns a hint if there is no text to suggest, or null. */
    static @Nullable String hint(LocatedValue located, TextShape shape, String text) {
        String hint = ofScheme(located, text);
        if (hint == null && WITH_USER.matcher(text).lookingAt() && !shape.fits(text)) {
            hint = "leave out the user information before @";
        }
        return hint != null
                ? hint
                : Stream.concat(candidates(text).stream(), Stream.of(digits(text)))
                        .filter(shape::fits)
                        .flatMap(c -> doubt(shape, c).stream())
                        .map(DoubtfulForm::hint)
                        .findFirst()
                        .orElse(null);
    }

    /** Returns the hint of the member's schema for URIs of that scheme, or null. */
    static @Nullable String ofScheme(LocatedValue located, String text) {
        Matcher url = URL.matcher(text);
        ObjectShape owner = located.owner();
        ObjectShape.Member member = owner == null ? null : owner.member(located.member());
        return member == null || !url.matches()
                ? null
                : member.shape().annotations().hints().get(url.group(1).toLowerCase(Locale.ROOT) + ":");
    }

    /** Returns the number without the prefix of international calls, if it is then without doubt; or null. */
    static @Nullable String withoutPrefix(TextShape shape, String text) {
        String rest = text.startsWith("00") ? text.substring(2) : "";
        return !rest.isEmpty()
                        && rest.chars().allMatch(Character::isDigit)
                        && shape.fits(rest)
                        && doubt(shape, rest).isEmpty()
                ? rest
                : null;
    }

    private static Optional<DoubtfulForm> doubt(TextShape shape, String text) {
        return shape.doubts().stream().filter(d -> d.matches(text)).findFirst();
    }

    private static List<String> candidates(String text) {
        String stripped = text.strip();
        List<String> candidates = new ArrayList<>();
        candidates.add(stripped);
        // Without a prefix, a number with separators can be a national one, whose country is not known.
        if (INTERNATIONAL.matcher(stripped).lookingAt()) {
            candidates.add(digits(stripped));
        }
        if (stripped.length() <= Placeholder.MAX_LENGTH
                && HOST.matcher(stripped).matches()
                && !FILE.matcher(stripped).matches()) {
            candidates.add("https://" + stripped);
            candidates.add("wss://" + stripped);
        }
        String encoded = encoded(stripped);
        if (encoded != null) {
            candidates.add(encoded);
        }
        if (stripped.contains("@") && Placeholder.in(stripped) == null) {
            candidates.add("sip:" + stripped);
        }
        return candidates;
    }

    /** A URL whose host and path have the characters encoded that a URL cannot contain, or null. */
    private static @Nullable String encoded(String text) {
        Matcher url = HOST_AND_PATH.matcher(text);
        if (!url.matches()) {
            return null;
        }
        StringBuilder out = new StringBuilder(url.group("scheme"));
        try {
            out.append(IDN.toASCII(url.group("host")));
        } catch (IllegalArgumentException e) {
            return null;
        }
        url.group("path").codePoints().forEach(c -> {
            String character = Character.toString(c);
            boolean allowed = c > ' ' && c < 0x7f && "\"<>\\^`{}".indexOf(c) < 0;
            out.append(
                    allowed
                            ? character
                            : URLEncoder.encode(character, StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
        });
        return out.toString();
    }

    /** A phone number without prefix and separators, of which a slash can also precede an extension. */
    private static String digits(String text) {
        String stripped = text.strip();
        return INTERNATIONAL
                .matcher(stripped)
                .replaceFirst("")
                .replace("(0)", stripped.startsWith("+") ? "" : "(0)")
                .replaceAll("[ ().-]", "");
    }

    /** Returns the URL with an allowed scheme, if only the scheme is invalid; or null. */
    static @Nullable String otherScheme(TextShape shape, String text) {
        Matcher url = URL.matcher(text);
        if (!url.matches()) {
            return null;
        }
        String scheme = url.group(1).toLowerCase(Locale.ROOT);
        for (String other : List.of(scheme, SCHEMES.getOrDefault(scheme, scheme))) {
            String candidate = other + url.group(2);
            if (!candidate.equals(text) && shape.fits(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
