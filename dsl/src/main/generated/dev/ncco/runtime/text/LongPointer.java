// Copied from schema/src/main/java/dev/ncco/schema/text/LongPointer.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

/** JSON Pointers that nobody reads to their end. */
public final class LongPointer {

    /** A document can have thousands of pointers that are as long as itself. */
    private static final int MAX_LENGTH = 2_000;

    private LongPointer() {}

    /**
     * Leaves out the middle of a pointer that is far too long.
     *
     * @param pointer the pointer
     * @return the pointer, or its first and its last part with … between them
     */
    public static String shortened(String pointer) {
        int half = MAX_LENGTH / 2;
        return pointer.length() <= MAX_LENGTH
                ? pointer
                : pointer.substring(0, half) + "…" + pointer.substring(pointer.length() - half);
    }
}
