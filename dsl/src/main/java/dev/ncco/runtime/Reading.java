package dev.ncco.runtime;

/** The mode in which a document is read. */
public enum Reading {

    /** Accepts only documents in which {@code ncco check} finds no errors. */
    STRICT,

    /**
     * Also accepts strings for numbers and booleans, and a single value in place of an array; converts deprecated forms
     * to the current ones; and keeps members, actions, endpoints and constants that this release does not know, and
     * writes them unchanged. Accepts the documents in which {@code ncco check --lenient} finds no errors.
     */
    LENIENT
}
