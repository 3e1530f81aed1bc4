package dev.ncco.schema.source;

/** Escapes the names in JSON Pointers (RFC 6901). */
public final class Pointers {

    private Pointers() {}

    /**
     * Escapes a name for use in a pointer.
     *
     * @param name the name
     * @return the escaped name
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Reverses {@link #escape}.
     *
     * @param token an escaped name
     * @return the name
     */
    public static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
