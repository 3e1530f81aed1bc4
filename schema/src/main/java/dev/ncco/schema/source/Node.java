package dev.ncco.schema.source;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value in a JSON text, with its place in the text. */
public sealed interface Node {

    /**
     * Returns where it stands.
     *
     * @return its place
     */
    Span span();

    /**
     * Returns it without its place; of a name that stands twice, the last value counts.
     *
     * @return the value; nothing for a number that cannot be reckoned with
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
     * An object; a name can stand in it twice.
     *
     * @param span its place, with the braces
     * @param members its members in the order of the text
     */
    record ObjectNode(Span span, List<Member> members) implements Node {}

    /**
     * An array.
     *
     * @param span its place, with the brackets
     * @param elements its elements
     */
    record ArrayNode(Span span, List<Node> elements) implements Node {}

    /**
     * A string, number, boolean or null.
     *
     * @param span its place, with the quotes
     * @param value what it says
     */
    record ScalarNode(Span span, JsonNode value) implements Node {}

    /**
     * A number that is too large or too small for any computer to reckon with.
     *
     * @param span its place
     */
    record HugeNumber(Span span) implements Node {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param key the place of the name, with the quotes
     * @param value its value
     */
    record Member(String name, Span key, Node value) {}
}
