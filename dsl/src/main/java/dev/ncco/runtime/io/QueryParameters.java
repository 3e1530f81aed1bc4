package dev.ncco.runtime.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses the parameters of a URL query, in the encoding of HTML forms. */
final class QueryParameters {

    private static final int HEX = 16;

    private QueryParameters() {}

    /**
     * Parses a query.
     *
     * @param query the query, with or without a question mark
     * @return the parameters in their order: a string, or a list of strings if a name occurs more than once
     */
    static Map<String, Object> parse(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String pairs = query == null ? "" : query.startsWith("?") ? query.substring(1) : query;
        for (String pair : pairs.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                values.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((name, all) -> parameters.put(name, all.size() == 1 ? all.get(0) : all));
        return parameters;
    }

    /**
     * Text with a malformed escape, or with bytes that are not UTF-8, is returned unchanged, so that nothing is lost.
     */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text.replace('+', ' ')));
            ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.remaining());
            while (bytes.hasRemaining()) {
                byte next = bytes.get();
                if (next != '%') {
                    decoded.write(next);
                    continue;
                }
                int high = bytes.remaining() < 2 ? -1 : Character.digit(bytes.get(), HEX);
                int low = high < 0 ? -1 : Character.digit(bytes.get(), HEX);
                if (low < 0) {
                    return text;
                }
                decoded.write(high * HEX + low);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
