package dev.ncco.schema.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a schema file; where it refers to another, its own keywords win.
 *
 * @param files all files
 * @param path its file
 * @param json its content
 */
record SchemaNode(SchemaFiles files, String path, Map<String, Object> json) {

    /** The definition that has the keyword: this one, or the nearest that it refers to. */
    @Nullable
    SchemaNode owner(String keyword) {
        if (json.containsKey(keyword)) {
            return this;
        }
        SchemaNode target = target();
        return target == null ? null : target.owner(keyword);
    }

    @Nullable
    SchemaNode target() {
        return json.get("$ref") instanceof String reference ? files.resolve(path, reference) : null;
    }

    /** The definition at the end of all references. */
    SchemaNode resolved() {
        SchemaNode target = target();
        return target == null ? this : target.resolved();
    }

    @Nullable
    Object find(String keyword) {
        SchemaNode owner = owner(keyword);
        return owner == null ? null : owner.json.get(keyword);
    }

    boolean has(String keyword) {
        return owner(keyword) != null;
    }

    String text(String keyword) {
        return find(keyword) instanceof String text ? text : "";
    }

    boolean flag(String keyword) {
        return Boolean.TRUE.equals(find(keyword));
    }

    double number(String keyword, double otherwise) {
        return find(keyword) instanceof Number number ? number.doubleValue() : otherwise;
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String keyword) {
        return find(keyword) instanceof List<?> list ? (List<Object>) list : List.of();
    }

    List<String> texts(String keyword) {
        return list(keyword).stream().map(String::valueOf).toList();
    }

    @Nullable
    SchemaNode child(String keyword) {
        SchemaNode owner = owner(keyword);
        return owner == null ? null : owner.own(keyword);
    }

    @SuppressWarnings("unchecked")
    @Nullable
    SchemaNode own(String keyword) {
        return json.get(keyword) instanceof Map<?, ?> map ? with((Map<String, Object>) map) : null;
    }

    SchemaNode with(Map<String, Object> other) {
        return new SchemaNode(files, path, other);
    }
}
