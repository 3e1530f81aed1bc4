package dev.ncco.schema.model;

import dev.ncco.schema.Schemas;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The schema files, each read when it is first needed; without databind, which takes long to load. */
final class SchemaFiles {

    private final Map<String, Map<String, Object>> files = new HashMap<>();

    SchemaNode file(String path) {
        return new SchemaNode(this, path, files.computeIfAbsent(path, SchemaFiles::read));
    }

    SchemaNode resolve(String from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        SchemaNode found = file(path.isEmpty() ? from : sibling(from, path));
        if (hash >= 0) {
            for (String name : reference.substring(hash + 1).split("/", -1)) {
                if (!name.isEmpty()) {
                    found = Objects.requireNonNull(found.own(name), reference);
                }
            }
        }
        return found;
    }

    private static String sibling(String from, String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.removeLast();
            } else {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String path) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Schemas.text(path))) {
            parser.nextToken();
            return (Map<String, Object>) value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            default -> parser.currentToken() == JsonToken.VALUE_TRUE;
        };
    }
}
