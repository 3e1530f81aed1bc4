package dev.ncco.schema.model;

import dev.ncco.schema.Kind;
import dev.ncco.schema.Schemas;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of all kinds of documents. */
public final class Shapes {

    private static final SchemaModel BUNDLED = new SchemaModel(new SchemaFiles(Schemas::text));

    private static final Map<Kind, Shape> ROOTS = new ConcurrentHashMap<>();

    private Shapes() {}

    /**
     * Returns the shape of a kind of document.
     *
     * @param kind the kind
     * @return its shape
     */
    public static Shape of(Kind kind) {
        Shape shape = ROOTS.get(kind);
        return shape == null ? load(kind) : shape;
    }

    private static Shape load(Kind kind) {
        Shape loaded = BUNDLED.shape(kind.schema());
        Shape before = ROOTS.putIfAbsent(kind, loaded);
        return before == null ? loaded : before;
    }
}
