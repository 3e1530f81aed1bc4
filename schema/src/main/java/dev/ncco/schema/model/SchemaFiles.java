package dev.ncco.schema.model;

import dev.ncco.schema.source.LocatedJson;
import dev.ncco.schema.source.Location;
import dev.ncco.schema.source.Pointers;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Schema files, each parsed on first use; without databind, which is slow to load. */
public final class SchemaFiles {

    /** The suffix of the names of schema files. */
    public static final String SUFFIX = ".schema.json";

    /** No files. */
    static final SchemaFiles NONE = new SchemaFiles(new NoFiles());

    private final UnaryOperator<@Nullable String> texts;
    private final Map<String, Object> files = new ConcurrentHashMap<>();
    private final Map<String, LocatedJson> located = new ConcurrentHashMap<>();

    /**
     * Creates a set of files.
     *
     * @param texts returns the text of a file by its path, or null if there is no such file
     */
    public SchemaFiles(UnaryOperator<@Nullable String> texts) {
        this.texts = texts;
    }

    /**
     * Returns a file.
     *
     * @param path its path, such as {@code action/talk.schema.json}
     * @return the root node, if there is such a file
     */
    public Optional<SchemaNode> file(String path) {
        Object json = files.get(path);
        if (json == null) {
            String text = texts.apply(path);
            if (text == null) {
                return Optional.empty();
            }
            json = read(text);
            files.put(path, json);
        }
        return Optional.of(new SchemaNode(this, path, "", json));
    }

    /**
     * Resolves a reference.
     *
     * @param from the path of the file that contains the reference
     * @param reference a relative path, a pointer, or both
     * @return the node, if there is one
     */
    public Optional<SchemaNode> find(String from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        Optional<SchemaNode> found = file(path.isEmpty() ? from : sibling(from, path));
        if (hash >= 0) {
            for (String name : reference.substring(hash + 1).split("/", -1)) {
                if (!name.isEmpty()) {
                    found = found.isEmpty()
                            ? found
                            : Optional.ofNullable(found.get().step(Pointers.unescape(name)));
                }
            }
        }
        return found;
    }

    private static String sibling(String from, String path) {
        Deque<String> parts = new ArrayDeque<>();
        Collections.addAll(parts, from.split("/", -1));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    Location location(String path, String pointer) {
        return located.computeIfAbsent(path, p -> LocatedJson.parse(String.valueOf(texts.apply(p))))
                .key(pointer);
    }

    private static Object read(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
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
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            default -> parser.currentToken() == JsonToken.VALUE_TRUE;
        };
    }

    private static Number whole(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new BigDecimal(parser.getString())
                : (Number) parser.getLongValue();
    }

    private static final class NoFiles implements UnaryOperator<@Nullable String> {
        @Override
        public @Nullable String apply(@Nullable String path) {
            return null;
        }
    }
}
