package dev.ncco.cli;

/** Ends the command with a message and an exit status. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
