package dev.ncco.schema.redact;

import dev.ncco.schema.check.Syntax;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.HugeNumber;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.source.SyntaxException;
import dev.ncco.schema.text.BrokenText;
import dev.ncco.schema.text.SecretNames;
import dev.ncco.schema.text.SecretText;
import java.util.BitSet;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Redacts the secrets of a document: values of members with a secret name, such as {@code shaken},
 * {@code authorization} or {@code X-Api-Key}, and in any string the tokens and the user information, passwords and
 * secret parameters of URLs. Names of members, {@code true}, {@code false} and {@code null} are not redacted.
 */
public final class Redactor {

    private final String text;
    private final BitSet secret = new BitSet();

    private Redactor(String text) {
        this.text = text;
    }

    /**
     * Redacts the text of a document, or any other text that resembles JSON.
     *
     * @param text the document
     * @return the text with an asterisk for each secret character; lines, columns and indexes do not change
     */
    public static String document(String text) {
        Redactor redactor = new Redactor(text);
        try {
            redactor.value(NodeReader.read(text, NodeReader.MAX_DEPTH), false);
        } catch (SyntaxException e) {
            redactor.broken(e.offset());
        }
        return redactor.masked();
    }

    /**
     * Redacts a document: replaces each secret by {@code ***}.
     *
     * @param document the document
     * @return a copy without its secrets
     */
    public static JsonNode tree(JsonNode document) {
        return tree(document, false);
    }

    private static JsonNode tree(JsonNode value, boolean hidden) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isObject()) {
            tools.jackson.databind.node.ObjectNode copy = nodes.objectNode();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                boolean below = hidden || SecretNames.isSecret(member.getKey());
                copy.set(SecretText.redact(member.getKey()), tree(member.getValue(), below));
            }
            return copy;
        }
        if (value.isArray()) {
            tools.jackson.databind.node.ArrayNode copy = nodes.arrayNode();
            value.forEach(element -> copy.add(tree(element, hidden)));
            return copy;
        }
        boolean shown = value.isBoolean() || value.isNull() || value.isString() && isShown(value.stringValue());
        if (hidden && !shown) {
            return nodes.stringNode(SecretText.STARS);
        }
        return value.isString() ? nodes.stringNode(SecretText.redact(value.stringValue())) : value;
    }

    private static boolean isShown(String value) {
        return value.isEmpty() || SecretNames.isConstant(value);
    }

    private void value(Node node, boolean hidden) {
        if (node instanceof ObjectNode object) {
            for (Node.Member member : object.members()) {
                string(member.key(), member.name(), false);
                value(member.value(), hidden || SecretNames.isSecret(member.name()));
            }
        } else if (node instanceof ArrayNode array) {
            array.elements().forEach(element -> value(element, hidden));
        } else if (node instanceof ScalarNode scalar && scalar.value().isString()) {
            string(node.span(), scalar.value().stringValue(), hidden);
        } else if (hidden
                && (node instanceof HugeNumber
                        || node instanceof ScalarNode number && number.value().isNumber())) {
            secret.set(node.span().start(), node.span().end());
        }
    }

    private void string(Span span, String value, boolean hidden) {
        if (hidden && !isShown(value)) {
            secret.set(span.start() + 1, span.end() - 1);
            return;
        }
        BitSet found = SecretText.find(value);
        if (!found.isEmpty()) {
            int at = span.start() + 1;
            for (int i = 0; at < span.end() - 1; i++) {
                int next = at + (text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2);
                secret.set(at, next, found.get(i));
                at = next;
            }
        }
    }

    private void broken(int offset) {
        Syntax syntax = Syntax.of(text, NodeReader.MAX_DEPTH);
        int mistake = syntax.end().orElse(Integer.MAX_VALUE);
        if (syntax.end().isEmpty()) {
            try {
                value(NodeReader.read(syntax.readable(), NodeReader.MAX_DEPTH), false);
            } catch (SyntaxException e) {
                mistake = Math.max(offset, e.offset());
            }
        }
        secret.or(BrokenText.find(text, mistake));
        if (!syntax.replaced().isEmpty()) {
            // A comment can be between a name and its value, or contain both.
            StringBuilder rest = new StringBuilder(text);
            for (Span comment : syntax.replaced()) {
                rest.replace(comment.start(), comment.end(), " ".repeat(comment.end() - comment.start()));
            }
            secret.or(BrokenText.find(rest.toString(), mistake));
        }
    }

    /** Keeps white space. A surrogate pair becomes a lock emoji, which is also a surrogate pair. */
    private String masked() {
        if (secret.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = secret.nextSetBit(0); i >= 0; i = secret.nextSetBit(i + 1)) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.replace(i, i + 2, "\uD83D\uDD12");
                i++;
            } else if (!Character.isWhitespace(text.charAt(i))) {
                out.setCharAt(i, '*');
            }
        }
        return out.toString();
    }
}
