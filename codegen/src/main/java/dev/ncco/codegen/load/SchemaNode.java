package dev.ncco.codegen.load;

import dev.ncco.schema.source.Location;
import dev.ncco.schema.source.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A node of a schema file, with its place and the way to what it refers to.
 *
 * @param set all files
 * @param file its file
 * @param pointer its JSON Pointer in the file
 * @param json its content
 */
public record SchemaNode(SchemaSet set, SchemaFile file, String pointer, JsonNode json) {

    /**
     * Returns where it stands.
     *
     * @return the place of its key, or of itself where it has none
     */
    public Location place() {
        return file.json().key(pointer);
    }

    /**
     * Returns a member of this very node.
     *
     * @param name its name
     * @return the member, if it is there
     */
    public Optional<SchemaNode> own(String name) {
        JsonNode child = json.get(name);
        return child == null
                ? Optional.empty()
                : Optional.of(new SchemaNode(set, file, pointer + "/" + Pointers.escape(name), child));
    }

    /**
     * Returns a keyword of this node or of what it refers to; the nearer one wins.
     *
     * @param keyword the keyword
     * @return its value, if it is there
     */
    public Optional<SchemaNode> find(String keyword) {
        Optional<SchemaNode> own = own(keyword);
        return own.isPresent() ? own : target().flatMap(t -> t.find(keyword));
    }

    /**
     * Returns a keyword's text.
     *
     * @param keyword the keyword
     * @return its text, if it is there
     */
    public Optional<String> text(String keyword) {
        return find(keyword).filter(n -> !n.json.isContainer()).map(n -> n.json.asString());
    }

    /**
     * Tells whether a keyword is there.
     *
     * @param keyword the keyword
     * @return whether this node or what it refers to has it
     */
    public boolean has(String keyword) {
        return find(keyword).isPresent();
    }

    /**
     * Returns what {@code $ref} refers to.
     *
     * @return the target, if there is a reference
     */
    public Optional<SchemaNode> target() {
        return own("$ref").flatMap(ref -> set.resolve(file, ref.json.asString()));
    }

    /**
     * Returns the node that all references lead to.
     *
     * @return the last target, or this node
     */
    public SchemaNode resolved() {
        return target().map(SchemaNode::resolved).orElse(this);
    }

    /**
     * Returns the members.
     *
     * @return the members, in the file's order
     */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (String name : json.propertyNames()) {
            own(name).ifPresent(node -> members.add(new Member(name, node)));
        }
        return members;
    }

    /**
     * Returns the elements.
     *
     * @return the elements
     */
    public List<SchemaNode> elements() {
        List<SchemaNode> elements = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            elements.add(new SchemaNode(set, file, pointer + "/" + i, json.get(i)));
        }
        return elements;
    }

    /**
     * Returns the elements of a list of strings.
     *
     * @return the strings
     */
    public List<String> strings() {
        return elements().stream().map(e -> e.json.asString()).toList();
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @param node its value
     */
    public record Member(String name, SchemaNode node) {}
}
