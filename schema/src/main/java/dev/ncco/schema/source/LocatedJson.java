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

/** A JSON document that knows where in its text each key and each value stands. */
public final class LocatedJson {

    private final LineMap lines;
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
    public record Duplicate(String pointer, Location first, Location second) {}

    private LocatedJson(String text) {
        lines = new LineMap(text);
        Node node = NodeReader.read(text, NodeReader.MAX_DEPTH);
        add(node, "");
        root = node.json();
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the document with its places
     * @throws SyntaxException if it is not JSON
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
     * Finds a member's key in the text.
     *
     * @param pointer the JSON Pointer to the member
     * @return the place of its key, or of the value where it has none
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
