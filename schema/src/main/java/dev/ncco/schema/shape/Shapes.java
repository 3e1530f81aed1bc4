package dev.ncco.schema.shape;

import dev.ncco.schema.Kind;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The shapes of the documents. */
public final class Shapes {

    private static final ShapeLoader LOADER = new ShapeLoader();

    private static final AtomicReferenceArray<Shape> ROOTS = new AtomicReferenceArray<>(Kind.values().length);

    private Shapes() {}

    /**
     * Returns the shape of a kind of document.
     *
     * @param kind the kind
     * @return its shape
     */
    public static Shape of(Kind kind) {
        Shape shape = ROOTS.get(kind.ordinal());
        return shape == null ? load(kind) : shape;
    }

    private static Shape load(Kind kind) {
        Shape shape = LOADER.root(kind.schema());
        return ROOTS.compareAndSet(kind.ordinal(), null, shape) ? shape : ROOTS.get(kind.ordinal());
    }
}
