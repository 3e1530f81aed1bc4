package dev.ncco.runtime;

/** How a document is read. */
public enum Reading {

    /** Takes what {@code ncco check} finds no error in, and nothing else. */
    STRICT,

    /**
     * Takes some more: strings for numbers and booleans, a single value where an array is wanted, deprecated forms,
     * which are turned into the current ones, and members, actions, endpoints and constants that this release does not
     * know, which are kept and written out again. {@code ncco check --lenient} finds no error in the same documents.
     */
    LENIENT
}
