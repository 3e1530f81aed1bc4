package dev.ncco.codegen.document;

/** Says that the DSL has no words for a part of a document, so that the part is read instead of built. */
final class UnbuildableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnbuildableException(String what) {
        super(what, null, false, false);
    }
}
