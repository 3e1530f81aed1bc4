package dev.ncco.schema.model;

/** What schema files mean: the shape of each file, read when it is first needed. */
public final class SchemaModel {

    private final SchemaFiles files;
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
        return shape(files.file(path).orElseThrow());
    }

    /**
     * Returns the shape of what a node describes.
     *
     * @param node the node of a schema file
     * @return the shape
     */
    public Shape shape(SchemaNode node) {
        return reader.shape(node);
    }
}
