package dev.ncco.samples.placecall;

/** What became of a call. */
public sealed interface Outcome {

    /**
     * The platform has taken it; what happens comes as events.
     *
     * @param status the HTTP status
     * @param answer what the platform said
     */
    record Placed(int status, String answer) implements Outcome {}

    /**
     * No call was placed.
     *
     * @param status the HTTP status of the last answer, or 0 if there was none
     * @param reason what the platform said
     */
    record Refused(int status, String reason) implements Outcome {}

    /**
     * A call may have been placed or not: ask for its events before trying again.
     *
     * @param reason what went wrong
     */
    record Unknown(String reason) implements Outcome {}
}
