package dev.ncco.schema;

import java.util.Locale;

/** A kind of document. */
public enum Kind {
    /** An NCCO: an array of actions. */
    NCCO,
    /** The request body that creates a call. */
    CALL,
    /** An event, which the platform sends to an event URL. */
    EVENT,
    /** The request body that modifies a call in progress. */
    UPDATE,
    /** The request body that speaks text to a call in progress. */
    TALK_IN,
    /** The request body that plays audio to a call in progress. */
    STREAM_IN,
    /** The request body that sends DTMF tones to a call in progress. */
    DTMF,
    /** The request body that sets the webhook for the keys pressed in a call in progress. */
    DTMF_LISTENER,
    /** The request body that starts or stops the recording of a conversation. */
    RECORDING,
    /** The request that the platform sends to an answer URL. */
    ANSWER_WEBHOOK,
    /** The response that describes a call. */
    CALL_RECORD,
    /** The response with a page of the calls of an account. */
    CALL_PAGE,
    /** The response to a request that modifies a call. */
    ACKNOWLEDGEMENT,
    /** The response to a request that failed. */
    ERROR,
    /** The transcript of a recording. */
    TRANSCRIPT;

    /**
     * Returns the path of the schema.
     *
     * @return the path, for {@link Schemas#source(String)}
     */
    public String schema() {
        return this + ".schema.json";
    }

    /**
     * Returns the name.
     *
     * @return the name in lower case, with hyphens
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
