package dev.ncco.schema.text;

/** Shortens very long JSON Pointers. */
public final class LongPointer {

    /** A document can have thousands of pointers that are as long as the document. */
    private static final int MAX_LENGTH = 2_000;

    private LongPointer() {}

    /**
     * Removes the middle of a pointer that is longer than 2000 characters.
     *
     * @param pointer the pointer
     * @return the pointer, or its start and end with "…" in between
     */
    public static String shortened(String pointer) {
        int half = MAX_LENGTH / 2;
        return pointer.length() <= MAX_LENGTH
                ? pointer
                : pointer.substring(0, half) + "…" + pointer.substring(pointer.length() - half);
    }
}
