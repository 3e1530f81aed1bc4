package dev.ncco.schema.report;

import java.util.Arrays;

/** Describes a failure of the checker itself, which is not caused by a mistake in a document. */
public final class UnexpectedFailure {

    private UnexpectedFailure() {}

    /**
     * Describes a failure in one line, without its message, which may quote secrets of the document.
     *
     * @param failure the failure
     * @return the class of the failure, and the line of this project that caused it
     */
    public static String describe(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; run java with a higher -Xmx";
        }
        String at = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.ncco."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return "unexpected failure, " + failure.getClass().getName() + at + "; please report it as a bug";
    }
}
