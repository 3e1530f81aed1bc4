package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaFiles;
import dev.ncco.schema.model.SchemaModel;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schema files of a folder, which have no errors, and their shapes. */
public final class SchemaSet {

    private final Map<String, String> texts;
    private final SchemaFiles files;
    private final SchemaModel model;

    SchemaSet(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
        this.files = new SchemaFiles(this.texts::get);
        this.model = new SchemaModel(files);
    }

    /**
     * Returns the roots of all files.
     *
     * @return the roots, by path
     */
    public List<SchemaNode> roots() {
        return texts.keySet().stream().flatMap(path -> root(path).stream()).toList();
    }

    /**
     * Returns the root of a file.
     *
     * @param path the path of the file
     * @return the root, if there is such a file
     */
    public Optional<SchemaNode> root(String path) {
        return files.file(path);
    }

    /**
     * Returns the shape that a file defines.
     *
     * @param root the root of a file
     * @return the shape
     */
    public Shape shape(SchemaNode root) {
        return model.shape(root.path());
    }
}
