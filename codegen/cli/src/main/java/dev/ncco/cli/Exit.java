package dev.ncco.cli;

/** The exit statuses. */
final class Exit {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int CANNOT_READ_OR_WRITE = 3;
    static final int UNEXPECTED = 4;

    private Exit() {}
}
