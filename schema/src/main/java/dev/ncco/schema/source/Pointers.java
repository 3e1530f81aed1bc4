package dev.ncco.schema.source;

/** JSON Pointers, RFC 6901. */
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
     * Undoes {@link #escape}.
     *
     * @param token a part of a pointer
     * @return the name
     */
    public static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
