package dev.ncco.schema.source;

import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.HugeNumber;
import dev.ncco.schema.source.Node.Member;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.text.NumberRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parses a JSON text to nodes with their locations. */
public final class NodeReader {

    /** The default maximum nesting depth of a document. */
    public static final int MAX_DEPTH = 64;

    private final JsonParser parser;
    private final String text;

    private NodeReader(JsonParser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    /**
     * Parses a text.
     *
     * @param text the text
     * @param maxDepth the maximum nesting depth
     * @return the document
     * @throws SyntaxException if the text is not JSON, or is nested deeper
     */
    public static Node read(String text, int maxDepth) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(maxDepth)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new NodeReader(parser, text).document();
        }
    }

    private Node document() {
        try {
            if (parser.nextToken() == null) {
                throw new SyntaxException(text.length(), "the document is empty");
            }
            Node root = value();
            if (parser.nextToken() != null) {
                throw new SyntaxException(start(parser), "there is text after the end of the document");
            }
            return root;
        } catch (JacksonException e) {
            int at = e.getLocation() == null ? text.length() : Math.min(offset(e.getLocation()), text.length());
            throw new SyntaxException(at, e.getOriginalMessage());
        }
    }

    private Node value() {
        int start = start(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            default -> scalar(start);
        };
    }

    private Node object(int start) {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Span key = key(start(parser));
            parser.nextToken();
            members.add(new Member(name, key, value()));
        }
        return new ObjectNode(new Span(start, end(parser)), members);
    }

    /** Searches for the closing quote, as the parser is already after the colon. */
    private Span key(int start) {
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return new Span(start, end + 1);
    }

    private Node array(int start) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new ArrayNode(new Span(start, end(parser)), elements);
    }

    private Node scalar(int start) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonNode value = switch (parser.currentToken()) {
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> {
                BigDecimal number = number(parser.getString());
                yield number == null ? nodes.missingNode() : nodes.numberNode(number.toBigInteger());
            }
            case VALUE_NUMBER_FLOAT -> {
                BigDecimal number = number(parser.getString());
                yield number == null ? nodes.missingNode() : nodes.numberNode(number);
            }
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
        Span span = new Span(start, end(parser));
        return value.isMissingNode() ? new HugeNumber(span) : new ScalarNode(span, value);
    }

    private static @Nullable BigDecimal number(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            return NumberRange.contains(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static int start(JsonParser parser) {
        return offset(parser.currentTokenLocation());
    }

    private static int end(JsonParser parser) {
        return offset(parser.currentLocation());
    }

    private static int offset(TokenStreamLocation location) {
        return (int) Math.max(0, location.getCharOffset());
    }
}
