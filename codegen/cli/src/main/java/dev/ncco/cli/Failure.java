package dev.ncco.cli;

import dev.ncco.schema.report.UnexpectedFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Thrown if the command, or its work on one document, fails; has a message and an exit status. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    static Failure reading(Object file, IOException e) {
        return new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot read " + file + ": " + reason(e));
    }

    static Failure writing(Object file, IOException e) {
        return new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot write " + file + ": " + reason(e));
    }

    /** Returns the failure for an internal error or a lack of memory. */
    static Failure unexpected(String work, Throwable e) {
        return new Failure(Exit.UNEXPECTED, work + ": " + UnexpectedFailure.describe(e));
    }

    /** Returns the failure for an exception that ended a command. */
    static Failure of(Throwable e) {
        return e instanceof Failure failure
                ? failure
                : e instanceof IOException writing
                        ? writing("the output", writing)
                        : unexpected("the command failed", e);
    }

    int status() {
        return status;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
    }
}
