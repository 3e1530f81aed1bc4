package dev.ncco.codegen.document;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ncco.schema.text.VisibleText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Generates JSON values as Java literals, lists and maps. */
final class Literals {

    /** A constant of a class file has at most 65,535 bytes, and a character at most three. */
    private static final int MAX_CONSTANT = 20_000;

    private static final ClassName JSON = ClassName.get("dev.ncco.runtime", "Json");

    private Literals() {}

    static CodeBlock string(String text) {
        if (text.length() <= MAX_CONSTANT) {
            return CodeBlock.of("$L", TextBlock.fits(text) ? TextBlock.of(text) : quoted(text));
        }
        List<CodeBlock> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + MAX_CONSTANT, text.length());
            end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            parts.add(CodeBlock.of("$L", quoted(text.substring(start, end))));
            start = end;
        }
        return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(parts, ", "));
    }

    /**
     * JavaPoet breaks strings at all line separators, and does not escape characters that mislead readers of the
     * source.
     */
    private static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /** Escapes everything except quotes. */
    static String escaped(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case Layout.MARK -> quoted.append("\\u00a7");
                default -> quoted.append(VisibleText.of(Character.toString(c)));
            }
        });
        return quoted.toString();
    }

    /** Any JSON value except null. */
    static CodeBlock json(JsonNode node) throws UnbuildableException {
        if (node.isString()) {
            return string(node.stringValue());
        }
        if (node.isBoolean()) {
            return CodeBlock.of("$L", node.booleanValue());
        }
        if (node.isNumber()) {
            return number(node);
        }
        if (node.isArray()) {
            return list(node);
        }
        if (node.isObject()) {
            return map(node);
        }
        throw new UnbuildableException("null");
    }

    private static CodeBlock list(JsonNode node) throws UnbuildableException {
        List<CodeBlock> items = new ArrayList<>();
        boolean nulls = false;
        for (JsonNode item : node) {
            nulls |= item.isNull();
            items.add(item.isNull() ? CodeBlock.of("null") : json(item));
        }
        CodeBlock all = Layout.arguments(items);
        if (nulls) {
            return items.size() == 1
                    ? CodeBlock.of("$T.singletonList($L)", Collections.class, all)
                    : CodeBlock.of("$T.asList($L)", Arrays.class, all);
        }
        return CodeBlock.of("$T.of($L)", List.class, all);
    }

    private static CodeBlock map(JsonNode node) throws UnbuildableException {
        if (node.size() == 1 && node.valueStream().allMatch(JsonNode::isNull)) {
            String name = node.propertyNames().iterator().next();
            return CodeBlock.of("$T.singletonMap($L, null)", Collections.class, string(name));
        }
        List<CodeBlock> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            CodeBlock value = entry.getValue().isNull() ? CodeBlock.of("null") : json(entry.getValue());
            entries.add(CodeBlock.of("$L, $L", string(entry.getKey()), value));
        }
        // The iteration order of Map.of differs between JVM runs.
        return node.size() < 2
                ? CodeBlock.of("$T.of($L)", Map.class, Layout.arguments(entries))
                : CodeBlock.of("$T.object($L)", JSON, Layout.arguments(entries));
    }

    private static CodeBlock number(JsonNode node) {
        if (node.isIntegralNumber()) {
            BigInteger value = node.bigIntegerValue();
            return value.bitLength() < 32
                    ? CodeBlock.of("$L", value)
                    : value.bitLength() < 64
                            ? CodeBlock.of("$LL", value)
                            : CodeBlock.of("new $T($S)", BigInteger.class, value);
        }
        BigDecimal value = node.decimalValue();
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0
                ? CodeBlock.of("$L", nearest)
                : CodeBlock.of("new $T($S)", BigDecimal.class, value);
    }
}
