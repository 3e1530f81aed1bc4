package dev.ncco.schema.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON document that knows where in its text each key and each value stands. */
public final class LocatedJson {

    private final JsonNode root;
    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();
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
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            root = read(parser, "");
            if (parser.nextToken() != null) {
                throw new SyntaxException(start(parser), "there is text after the end of the document");
            }
        } catch (JacksonException e) {
            throw new SyntaxException(at(e.getLocation()), e.getOriginalMessage());
        }
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
        return nearest(values, pointer);
    }

    /**
     * Finds a member's key in the text.
     *
     * @param pointer the JSON Pointer to the member
     * @return the place of its key, or of the value where it has none
     */
    public Place key(String pointer) {
        Place place = keys.get(pointer);
        return place == null ? value(pointer) : place;
    }

    private static Place nearest(Map<String, Place> places, String pointer) {
        String p = pointer;
        while (true) {
            Place place = places.get(p);
            if (place != null || p.isEmpty()) {
                return place == null ? Place.START : place;
            }
            p = p.substring(0, p.lastIndexOf('/'));
        }
    }

    private JsonNode read(JsonParser parser, String pointer) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new SyntaxException(Place.START, "the document is empty");
        }
        Place start = start(parser);
        JsonNode node = switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            default -> scalar(parser);
        };
        Place end = at(parser.currentLocation());
        values.put(pointer, new Place(start.line(), start.column(), end.line(), end.column()));
        return node;
    }

    private ObjectNode object(JsonParser parser, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = pointer + "/" + Pointers.escape(name);
            Place start = start(parser);
            Place key = new Place(
                    start.line(),
                    start.column(),
                    start.line(),
                    at(parser.currentLocation()).column());
            @Nullable Place before = keys.put(member, key);
            if (before != null) {
                duplicates.add(new Duplicate(member, before, key));
            }
            parser.nextToken();
            object.set(name, read(parser, member));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode scalar(JsonParser parser) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private static Place start(JsonParser parser) {
        return at(parser.currentTokenLocation());
    }

    private static Place at(@Nullable TokenStreamLocation location) {
        if (location == null) {
            return Place.START;
        }
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return new Place(line, column, line, column);
    }
}
