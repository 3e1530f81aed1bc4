package dev.ncco.schema.model;

import dev.ncco.schema.source.Location;
import dev.ncco.schema.source.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a schema file. Its keywords take precedence over those of the node to which it refers.
 *
 * @param files all files
 * @param path the path of its file, such as {@code action/talk.schema.json}
 * @param pointer the JSON Pointer in the file
 * @param value the content: a map, a list or a scalar
 */
public record SchemaNode(SchemaFiles files, String path, String pointer, Object value) {

    /** The prefix of the keywords that only affect the generated Java code. */
    private static final String JAVA = "x-java-";

    /**
     * Returns the content as an object.
     *
     * @return the members; empty if this is not an object
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> json() {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /**
     * Returns a member of this node, without following references.
     *
     * @param name the name
     * @return the member, or null
     */
    public @Nullable SchemaNode own(String name) {
        Object member = json().get(name);
        return member == null ? null : new SchemaNode(files, path, pointer + "/" + Pointers.escape(name), member);
    }

    /** The member with that name, or the element at that index. */
    @Nullable
    SchemaNode step(String token) {
        if (!(value instanceof List<?> list)) {
            return own(token);
        }
        boolean isIndex = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9') && token.length() < 9;
        int index = isIndex ? Integer.parseInt(token) : list.size();
        return index < list.size() ? elements().get(index) : null;
    }

    /**
     * Returns the members of this node, without following references.
     *
     * @return the members by name, in the order of the file
     */
    public Map<String, SchemaNode> members() {
        Map<String, SchemaNode> members = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : json().entrySet()) {
            String below = pointer + "/" + Pointers.escape(member.getKey());
            members.put(member.getKey(), new SchemaNode(files, path, below, member.getValue()));
        }
        return members;
    }

    /**
     * Returns the elements.
     *
     * @return the elements; empty if this is not a list
     */
    public List<SchemaNode> elements() {
        List<SchemaNode> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                elements.add(new SchemaNode(files, path, pointer + "/" + elements.size(), element));
            }
        }
        return elements;
    }

    /**
     * Returns the target of the reference.
     *
     * @return the target, or null if this node has no reference
     */
    public @Nullable SchemaNode target() {
        return json().get("$ref") instanceof String reference
                ? files.find(path, reference).orElse(null)
                : null;
    }

    /**
     * Follows all references.
     *
     * @return the last target, or this node if it has no reference
     */
    public SchemaNode resolved() {
        SchemaNode target = target();
        return target == null ? this : target.resolved();
    }

    /**
     * Returns a keyword of this node, or of the first node on the chain of references that has it.
     *
     * @param keyword the keyword
     * @return its value, or null
     */
    public @Nullable SchemaNode child(String keyword) {
        SchemaNode own = own(keyword);
        if (own != null) {
            return own;
        }
        SchemaNode target = target();
        return target == null ? null : target.child(keyword);
    }

    /**
     * Returns the value of a keyword, following references.
     *
     * @param keyword the keyword
     * @return its value, or null
     */
    public @Nullable Object find(String keyword) {
        SchemaNode child = child(keyword);
        return child == null ? null : child.value;
    }

    /**
     * Returns whether a keyword is present, following references.
     *
     * @param keyword the keyword
     * @return {@code true} if it is present
     */
    public boolean has(String keyword) {
        return child(keyword) != null;
    }

    /**
     * Returns the text of a keyword, following references.
     *
     * @param keyword the keyword
     * @return the text, or an empty string
     */
    public String text(String keyword) {
        return find(keyword) instanceof String text ? text : "";
    }

    boolean flag(String keyword) {
        return Boolean.TRUE.equals(find(keyword));
    }

    double number(String keyword, double otherwise) {
        return find(keyword) instanceof Number number ? number.doubleValue() : otherwise;
    }

    /**
     * Returns the elements of a keyword that is a list, following references.
     *
     * @param keyword the keyword
     * @return the elements; empty if the keyword is absent
     */
    public List<SchemaNode> elements(String keyword) {
        SchemaNode child = child(keyword);
        return child == null ? List.of() : child.elements();
    }

    /**
     * Returns the strings of a keyword that is a list, following references.
     *
     * @param keyword the keyword
     * @return the strings; empty if the keyword is absent
     */
    public List<String> texts(String keyword) {
        List<String> texts = new ArrayList<>();
        for (SchemaNode element : elements(keyword)) {
            texts.add(element.text());
        }
        return texts;
    }

    /**
     * Returns a keyword that only affects the generated Java code, following references.
     *
     * @param keyword the name without {@code x-java-}
     * @return the value, if there is one
     */
    public Optional<SchemaNode> java(String keyword) {
        return Optional.ofNullable(child(JAVA + keyword));
    }

    /**
     * Returns a keyword that only affects the generated Java code, without following references.
     *
     * @param keyword the name without {@code x-java-}
     * @return the value, if there is one
     */
    public Optional<SchemaNode> ownJava(String keyword) {
        return Optional.ofNullable(own(JAVA + keyword));
    }

    /**
     * Returns the text of a keyword that only affects the generated Java code, following references.
     *
     * @param keyword the name without {@code x-java-}
     * @return the text, if there is one
     */
    public Optional<String> javaText(String keyword) {
        return java(keyword).map(SchemaNode::text);
    }

    /**
     * Returns the content of a scalar as text.
     *
     * @return the text
     */
    public String text() {
        return String.valueOf(value);
    }

    /**
     * Returns the URL of the documentation: that of the node, or else that of the file.
     *
     * @return the URL, or an empty string
     */
    public String source() {
        SchemaNode own = own("x-source");
        if (own != null) {
            return own.text();
        }
        Optional<SchemaNode> file = files.file(path);
        SchemaNode ofFile = file.isPresent() ? file.get().own("x-source") : null;
        SchemaNode target = target();
        return ofFile != null ? ofFile.text() : target != null ? target.source() : "";
    }

    /**
     * Returns the name of the file.
     *
     * @return the name without directory and suffix, such as {@code talk}
     */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1).replace(SchemaFiles.SUFFIX, "");
    }

    /**
     * Returns whether this is the root of a file.
     *
     * @return {@code true} if it is the root
     */
    public boolean isFile() {
        return pointer.isEmpty();
    }

    /**
     * Returns the parent node.
     *
     * @return the parent, or null if this is the root of a file
     */
    public @Nullable SchemaNode parent() {
        return isFile()
                ? null
                : files.find(path, "#" + pointer.substring(0, pointer.lastIndexOf('/')))
                        .orElse(null);
    }

    /**
     * Returns the location in the file.
     *
     * @return the location of the key, or of the value if it has no key
     */
    public Location location() {
        return files.location(path, pointer);
    }

    /** Compares the files and pointers of two nodes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaNode node && path.equals(node.path) && pointer.equals(node.pointer);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + pointer.hashCode();
    }

    @Override
    public String toString() {
        return path + "#" + pointer;
    }
}
