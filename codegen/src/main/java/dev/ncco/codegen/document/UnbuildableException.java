package dev.ncco.codegen.document;

/** Thrown if the DSL cannot build a part of a document, which is then read from JSON. */
final class UnbuildableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnbuildableException(String what) {
        super(what, null, false, false);
    }
}
