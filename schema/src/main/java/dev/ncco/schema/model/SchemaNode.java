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
 * A node of a schema file. Where it refers to another one, its own keywords win.
 *
 * @param files all files
 * @param path its file, such as {@code action/talk.schema.json}
 * @param pointer its JSON Pointer in the file
 * @param value its content: a map, a list or a scalar
 */
public record SchemaNode(SchemaFiles files, String path, String pointer, Object value) {

    /** The start of the keywords that say nothing about documents, but how they are written in Java. */
    private static final String JAVA = "x-java-";

    /**
     * Returns the keywords that stand here.
     *
     * @return the members; none if this is no object
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> json() {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /**
     * Returns a member of this very node.
     *
     * @param name its name
     * @return the member, or null
     */
    public @Nullable SchemaNode own(String name) {
        Object member = json().get(name);
        return member == null ? null : new SchemaNode(files, path, pointer + "/" + Pointers.escape(name), member);
    }

    /** The member of that name, or the element at that index. */
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
     * Returns the members of this very node.
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
     * @return the elements; none if this is no list
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
     * Returns what it refers to.
     *
     * @return the target of its reference, or null if it has none
     */
    public @Nullable SchemaNode target() {
        return json().get("$ref") instanceof String reference
                ? files.find(path, reference).orElse(null)
                : null;
    }

    /**
     * Returns the node at the end of all references.
     *
     * @return the last target, or this node
     */
    public SchemaNode resolved() {
        SchemaNode target = target();
        return target == null ? this : target.resolved();
    }

    /**
     * Returns a keyword of this node, or of the nearest that it refers to.
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
     * Returns the value of a keyword, here or where it refers to.
     *
     * @param keyword the keyword
     * @return its value, or null
     */
    public @Nullable Object find(String keyword) {
        SchemaNode child = child(keyword);
        return child == null ? null : child.value;
    }

    /**
     * Tells whether a keyword stands here, or where it refers to.
     *
     * @param keyword the keyword
     * @return whether it does
     */
    public boolean has(String keyword) {
        return child(keyword) != null;
    }

    /**
     * Returns the text of a keyword.
     *
     * @param keyword the keyword
     * @return its text, or an empty string
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
     * Returns the elements of the list that a keyword holds.
     *
     * @param keyword the keyword
     * @return the elements; none if it is not there
     */
    public List<SchemaNode> elements(String keyword) {
        SchemaNode child = child(keyword);
        return child == null ? List.of() : child.elements();
    }

    /**
     * Returns the strings of the list that a keyword holds.
     *
     * @param keyword the keyword
     * @return the strings; none if it is not there
     */
    public List<String> texts(String keyword) {
        List<String> texts = new ArrayList<>();
        for (SchemaNode element : elements(keyword)) {
            texts.add(element.text());
        }
        return texts;
    }

    /**
     * Returns a keyword that only says how something is written in Java.
     *
     * @param keyword its name without {@code x-java-}
     * @return its value, here or where it refers to
     */
    public Optional<SchemaNode> java(String keyword) {
        return Optional.ofNullable(child(JAVA + keyword));
    }

    /**
     * Returns a keyword of this very node that only says how something is written in Java.
     *
     * @param keyword its name without {@code x-java-}
     * @return its value
     */
    public Optional<SchemaNode> ownJava(String keyword) {
        return Optional.ofNullable(own(JAVA + keyword));
    }

    /**
     * Returns the text of a keyword that only says how something is written in Java.
     *
     * @param keyword its name without {@code x-java-}
     * @return its text, here or where it refers to
     */
    public Optional<String> javaText(String keyword) {
        return java(keyword).map(SchemaNode::text);
    }

    /**
     * Returns the content as text.
     *
     * @return the text of a scalar
     */
    public String text() {
        return String.valueOf(value);
    }

    /**
     * Returns where the fact stands: the source of the file, unless the node has one of its own.
     *
     * @return a link, or an empty string
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
     * Returns the name of what the file describes.
     *
     * @return the file's name without folder and suffix, such as {@code talk}
     */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1).replace(SchemaFiles.SUFFIX, "");
    }

    /**
     * Tells whether it is the whole of its file.
     *
     * @return whether it is
     */
    public boolean isFile() {
        return pointer.isEmpty();
    }

    /**
     * Returns the node around it.
     *
     * @return the node, or null if this is the whole of its file
     */
    public @Nullable SchemaNode parent() {
        return isFile()
                ? null
                : files.find(path, "#" + pointer.substring(0, pointer.lastIndexOf('/')))
                        .orElse(null);
    }

    /**
     * Returns where it stands.
     *
     * @return the place of its key, or of itself where it has none
     */
    public Location location() {
        return files.location(path, pointer);
    }

    /** Two nodes are the same if they stand in the same place. */
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
