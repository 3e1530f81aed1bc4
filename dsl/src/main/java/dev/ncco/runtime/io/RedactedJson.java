package dev.ncco.runtime.io;

import dev.ncco.runtime.text.SecretNames;
import dev.ncco.runtime.text.SecretText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Redacts JSON that this library wrote: replaces the values of secret names, and in any string the tokens and the user
 * information, passwords and secret parameters of URLs, by {@code "***"}.
 */
public final class RedactedJson {

    private RedactedJson() {}

    /**
     * Redacts JSON.
     *
     * @param json the JSON in UTF-8
     * @return the JSON with secrets replaced
     */
    public static String of(byte[] json) {
        Object tree = JsonTree.parse(json);
        return new String(JsonWriter.bytes(out -> write(out, tree, false)), StandardCharsets.UTF_8);
    }

    private static void write(JsonWriter out, @Nullable Object value, boolean secret) {
        if (value instanceof Map<?, ?> map) {
            int start = out.startObject();
            map.forEach((key, member) -> {
                String name = (String) key;
                out.comma();
                out.string(SecretText.redact(name));
                out.colon();
                write(out, member, secret || SecretNames.isSecret(name));
            });
            out.endObject(start);
        } else if (value instanceof List<?> list) {
            out.openArray();
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.comma();
                }
                write(out, list.get(i), secret);
            }
            out.closeArray();
        } else {
            JsonTree.write(out, scalar(value, secret));
        }
    }

    private static @Nullable Object scalar(@Nullable Object value, boolean secret) {
        if (value instanceof String text) {
            boolean hidden = secret && !text.isEmpty() && !SecretNames.isConstant(text);
            return hidden ? SecretText.STARS : SecretText.redact(text);
        }
        return secret && value instanceof Number ? SecretText.STARS : value;
    }
}
