package dev.ncco.schema.source;

import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.HugeNumber;
import dev.ncco.schema.source.Node.Member;
import dev.ncco.schema.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON document with the location of each key and value. */
public final class LocatedJson {

    private final LineMap lines;
    private final JsonNode root;
    private final Map<String, Span> keys = new HashMap<>();
    private final Map<String, Span> values = new HashMap<>();
    private final List<Duplicate> duplicates = new ArrayList<>();

    /**
     * A duplicate key in an object.
     *
     * @param pointer the JSON Pointer to the member
     * @param first the location of the first key
     * @param second the location of the second key
     */
    public record Duplicate(String pointer, Location first, Location second) {}

    private LocatedJson(String text) {
        lines = new LineMap(text);
        Node node = NodeReader.read(text, NodeReader.MAX_DEPTH);
        add(node, "");
        root = node.json();
    }

    /**
     * Parses a document.
     *
     * @param text the document
     * @return the document with its locations
     * @throws SyntaxException if it is not JSON
     */
    public static LocatedJson parse(String text) {
        return new LocatedJson(text);
    }

    /**
     * Returns the root.
     *
     * @return the root; the last value of a duplicate key is used
     */
    public JsonNode root() {
        return root;
    }

    /**
     * Returns the duplicate keys.
     *
     * @return the keys, in the order of the text
     */
    public List<Duplicate> duplicates() {
        return List.copyOf(duplicates);
    }

    /**
     * Returns the location of a value.
     *
     * @param pointer the JSON Pointer
     * @return the location, or that of the nearest existing ancestor
     */
    public Location value(String pointer) {
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
     * Returns the location of the key of a member.
     *
     * @param pointer the JSON Pointer to the member
     * @return the location of the key, or of the value if it has no key
     */
    public Location key(String pointer) {
        Span span = keys.get(pointer);
        return span == null ? value(pointer) : lines.place(span);
    }

    private void add(Node node, String pointer) {
        values.put(pointer, node.span());
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                String at = pointer + "/" + Pointers.escape(member.name());
                @Nullable Span before = keys.put(at, member.key());
                if (before != null) {
                    duplicates.add(new Duplicate(at, lines.place(before), lines.place(member.key())));
                }
                add(member.value(), at);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                add(array.elements().get(i), pointer + "/" + i);
            }
        } else if (node instanceof HugeNumber number) {
            throw new SyntaxException(
                    number.span().start(), "the number is too large or too close to zero for a double");
        }
    }
}
