package dev.ncco.runtime.text;

/** Builds and redacts JSON Pointers. */
public final class JsonPointers {

    private JsonPointers() {}

    /**
     * Escapes the name of a member.
     *
     * @param name the name
     * @return the name as a step of a JSON Pointer, without the slash
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Redacts the secrets in the names of a JSON Pointer, as the checker does.
     *
     * @param pointer the pointer
     * @return the pointer with each secret replaced
     */
    public static String redact(String pointer) {
        StringBuilder shown = new StringBuilder(pointer.length());
        int start = pointer.startsWith("/") ? 1 : 0;
        shown.append(pointer, 0, start);
        while (start < pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            String name = pointer.substring(start, end).replace("~1", "/").replace("~0", "~");
            shown.append(escape(SecretText.redact(name))).append(slash < 0 ? "" : "/");
            start = end + 1;
        }
        return shown.toString();
    }
}
