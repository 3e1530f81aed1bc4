package dev.ncco.schema.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes that schema files define, each read on first use. */
public final class SchemaModel {

    private final SchemaFiles files;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
    private final ShapeReader reader = new ShapeReader();

    /**
     * Creates a model.
     *
     * @param files the files
     */
    public SchemaModel(SchemaFiles files) {
        this.files = files;
    }

    /**
     * Returns the shape that a file defines.
     *
     * @param path the path, such as {@code action/talk.schema.json}
     * @return the shape
     * @throws java.util.NoSuchElementException if there is no such file
     */
    public Shape shape(String path) {
        Shape shape = shapes.get(path);
        if (shape == null) {
            Shape read = reader.shape(files.file(path).orElseThrow());
            Shape before = shapes.putIfAbsent(path, read);
            shape = before == null ? read : before;
        }
        return shape;
    }
}
