package dev.ncco.schema.shape;

import dev.ncco.schema.Kind;

/** The shapes of the documents. */
public final class Shapes {

    private static final ShapeLoader LOADER = new ShapeLoader();

    private static final Shape[] ROOTS = new Shape[Kind.values().length];

    private Shapes() {}

    /**
     * Returns the shape of a kind of document.
     *
     * @param kind the kind
     * @return its shape
     */
    public static synchronized Shape of(Kind kind) {
        Shape shape = ROOTS[kind.ordinal()];
        if (shape == null) {
            shape = LOADER.root(kind.schema());
            ROOTS[kind.ordinal()] = shape;
        }
        return shape;
    }
}
