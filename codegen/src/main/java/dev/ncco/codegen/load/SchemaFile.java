package dev.ncco.codegen.load;

import dev.ncco.schema.source.LocatedJson;

/**
 * A schema file.
 *
 * @param path its path in the schema folder, with slashes, such as {@code action/talk.schema.json}
 * @param json its content
 */
public record SchemaFile(String path, LocatedJson json) {

    static final String SUFFIX = ".schema.json";

    /**
     * Returns the name of what it describes.
     *
     * @return the file's name without folder and suffix, such as {@code talk}
     */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
    }
}
