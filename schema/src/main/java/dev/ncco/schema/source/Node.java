package dev.ncco.schema.source;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A value in a JSON text, with its place in the text. */
public sealed interface Node {

    /**
     * Returns where it stands.
     *
     * @return its place
     */
    Span span();

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
