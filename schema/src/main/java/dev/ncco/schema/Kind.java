package dev.ncco.schema;

import java.util.Locale;

/** A kind of document. */
public enum Kind {
    /** A list of actions. */
    NCCO,
    /** The request that places a call. */
    CALL,
    /** What the platform sends to an event URL. */
    EVENT,
    /** A change to a call that is going on. */
    UPDATE,
    /** Text to speak into a call that is going on. */
    TALK_IN,
    /** Audio to play into a call that is going on. */
    STREAM_IN,
    /** Tones to send into a call that is going on. */
    DTMF,
    /** Where to report the keys that are pressed in a call that is going on. */
    DTMF_LISTENER,
    /** The start or the end of the recording of a conversation. */
    RECORDING,
    /** What the platform sends to an answer URL. */
    ANSWER_WEBHOOK,
    /** What the platform knows of a call. */
    CALL_RECORD,
    /** Some of the calls of an account. */
    CALL_PAGE,
    /** The answer to a request that changes a call. */
    ACKNOWLEDGEMENT,
    /** The answer to a request that failed. */
    ERROR,
    /** The transcript of a recording. */
    TRANSCRIPT;

    /**
     * Returns the path of its schema.
     *
     * @return the path, for {@link Schemas#source(String)}
     */
    public String schema() {
        return this + ".schema.json";
    }

    /**
     * Returns its name.
     *
     * @return the name in lower case, with hyphens
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
