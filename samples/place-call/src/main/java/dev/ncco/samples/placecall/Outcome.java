package dev.ncco.samples.placecall;

/** The outcome of a request that places a call. */
public sealed interface Outcome {

    /**
     * The platform accepted the call and reports its progress with events.
     *
     * @param status the HTTP status
     * @param answer the body of the response
     */
    record Placed(int status, String answer) implements Outcome {}

    /**
     * No call was placed.
     *
     * @param status the HTTP status of the last response, or 0 if there was none
     * @param reason the body of the response, or why there was none
     */
    record Refused(int status, String reason) implements Outcome {}

    /**
     * A call may have been placed. Check the events before placing it again.
     *
     * @param reason why the outcome is unknown
     */
    record Unknown(String reason) implements Outcome {}
}
