package dev.ncco.schema.report;

import java.util.Arrays;

/** Describes a failure of the checker itself, as opposed to a mistake in a document. */
public final class UnexpectedFailure {

    private UnexpectedFailure() {}

    /**
     * Describes a failure on one line. Its message is left out, as it may quote the document and its secrets.
     *
     * @param failure what was thrown
     * @return the class of the failure and the line of this project that it comes from
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
