package dev.ncco.schema.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What schema files mean: the shape of each file, read when it is first needed. */
public final class SchemaModel {

    private final SchemaFiles files;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
    private final ShapeReader reader = new ShapeReader();

    /**
     * Takes files.
     *
     * @param files the files
     */
    public SchemaModel(SchemaFiles files) {
        this.files = files;
    }

    /**
     * Returns the shape of what a file describes.
     *
     * @param path its path, such as {@code action/talk.schema.json}
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
