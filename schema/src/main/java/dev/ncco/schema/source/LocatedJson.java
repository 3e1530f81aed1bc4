package dev.ncco.schema.source;

import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.HugeNumber;
import dev.ncco.schema.source.Node.Member;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSON document that knows where in its text each key and each value stands. */
public final class LocatedJson {

    private final Lines lines;
    private final JsonNode root;
    private final Map<String, Span> keys = new HashMap<>();
    private final Map<String, Span> values = new HashMap<>();
    private final List<Duplicate> duplicates = new ArrayList<>();

    /**
     * A key that stands twice in one object.
     *
     * @param pointer the JSON Pointer to the member
     * @param first where it stands first
     * @param second where it stands again
     */
    public record Duplicate(String pointer, Place first, Place second) {}

    private LocatedJson(String text) {
        lines = new Lines(text);
        root = add(NodeReader.read(text, NodeReader.MAX_DEPTH), "");
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the document with its places
     * @throws SyntaxException if it is no JSON
     */
    public static LocatedJson parse(String text) {
        return new LocatedJson(text);
    }

    /**
     * Returns the document.
     *
     * @return the root; of a duplicate key the last value counts
     */
    public JsonNode root() {
        return root;
    }

    /**
     * Returns the keys that stand twice.
     *
     * @return the keys, in the order of the text
     */
    public List<Duplicate> duplicates() {
        return List.copyOf(duplicates);
    }

    /**
     * Finds a value in the text.
     *
     * @param pointer its JSON Pointer
     * @return its place, or the nearest place around it that exists
     */
    public Place value(String pointer) {
        String p = pointer;
        while (true) {
            Span span = values.get(p);
            if (span != null) {
                return lines.place(span);
            }
            p = p.substring(0, p.lastIndexOf('/'));
        }
    }

    /**
     * Finds a member's key in the text.
     *
     * @param pointer the JSON Pointer to the member
     * @return the place of its key, or of the value where it has none
     */
    public Place key(String pointer) {
        Span span = keys.get(pointer);
        return span == null ? value(pointer) : lines.place(span);
    }

    private JsonNode add(Node node, String pointer) {
        values.put(pointer, node.span());
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof ObjectNode object) {
            tools.jackson.databind.node.ObjectNode json = nodes.objectNode();
            for (Member member : object.members()) {
                String at = pointer + "/" + Pointers.escape(member.name());
                @Nullable Span before = keys.put(at, member.key());
                if (before != null) {
                    duplicates.add(new Duplicate(at, lines.place(before), lines.place(member.key())));
                }
                json.set(member.name(), add(member.value(), at));
            }
            return json;
        }
        if (node instanceof ArrayNode array) {
            tools.jackson.databind.node.ArrayNode json = nodes.arrayNode();
            for (Node element : array.elements()) {
                json.add(add(element, pointer + "/" + json.size()));
            }
            return json;
        }
        return node instanceof ScalarNode scalar ? scalar.value() : huge((HugeNumber) node);
    }

    private JsonNode huge(HugeNumber number) {
        throw new SyntaxException(SyntaxException.Kind.SYNTAX, number.span().start(), "the number is out of any range");
    }
}
