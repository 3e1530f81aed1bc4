package dev.ncco.schema.source;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value in a JSON text with its location. */
public sealed interface Node {

    /**
     * Returns the location.
     *
     * @return the location
     */
    Span span();

    /**
     * Returns the value without its location; the last value of a duplicate name is used.
     *
     * @return the value; missing for a {@link HugeNumber}
     */
    default JsonNode json() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (this instanceof ObjectNode object) {
            tools.jackson.databind.node.ObjectNode json = nodes.objectNode();
            for (Member member : object.members()) {
                json.set(member.name(), member.value().json());
            }
            return json;
        }
        if (this instanceof ArrayNode array) {
            tools.jackson.databind.node.ArrayNode json = nodes.arrayNode();
            for (Node element : array.elements()) {
                json.add(element.json());
            }
            return json;
        }
        return this instanceof ScalarNode scalar ? scalar.value() : nodes.missingNode();
    }

    /**
     * An object; can contain duplicate names.
     *
     * @param span the location, including the braces
     * @param members the members in the order of the text
     */
    record ObjectNode(Span span, List<Member> members) implements Node {}

    /**
     * An array.
     *
     * @param span the location, including the brackets
     * @param elements the elements
     */
    record ArrayNode(Span span, List<Node> elements) implements Node {}

    /**
     * A string, number, boolean or null.
     *
     * @param span the location, including the quotes
     * @param value the value
     */
    record ScalarNode(Span span, JsonNode value) implements Node {}

    /**
     * A number that is outside of the range of a double.
     *
     * @param span the location
     */
    record HugeNumber(Span span) implements Node {}

    /**
     * A member of an object.
     *
     * @param name the name
     * @param key the location of the name, including the quotes
     * @param value the value
     */
    record Member(String name, Span key, Node value) {}
}
