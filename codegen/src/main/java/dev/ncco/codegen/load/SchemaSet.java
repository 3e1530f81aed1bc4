package dev.ncco.codegen.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** All schema files. */
public final class SchemaSet {

    private final Map<String, SchemaFile> files;

    SchemaSet(Map<String, SchemaFile> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Returns the roots of all files.
     *
     * @return the roots, by path
     */
    public List<SchemaNode> roots() {
        return files.values().stream().map(this::root).toList();
    }

    /**
     * Returns the root of a file.
     *
     * @param path the file's path
     * @return its root, if there is such a file
     */
    public Optional<SchemaNode> root(String path) {
        return Optional.ofNullable(files.get(path)).map(this::root);
    }

    private SchemaNode root(SchemaFile file) {
        return new SchemaNode(this, file, "", file.json().root());
    }

    /**
     * Resolves a reference.
     *
     * @param from the file that it stands in
     * @param reference a relative path, a pointer, or both
     * @return what it refers to, if that exists
     */
    public Optional<SchemaNode> resolve(SchemaFile from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        String full = path.isEmpty()
                ? from.path()
                : slashes(Path.of(from.path()).resolveSibling(path).normalize());
        return root(full).flatMap(root -> {
            JsonNode node = root.json().at(pointer);
            return node.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(new SchemaNode(this, root.file(), pointer, node));
        });
    }

    static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
