package dev.ncco.codegen.emit;

import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.schema.model.SchemaNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints a schema and all schemas to which it refers as one file with standard keywords, for editors and tools. */
public final class BundleEmitter {

    private static final String FOLDER = "dev/ncco/schema/bundled/";
    private static final String SUFFIX = ".schema.json";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Keywords whose values are data, not schemas. */
    private static final Set<String> DATA = Set.of("const", "enum", "examples", "default", "required");

    private final SchemaSet schemas;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private BundleEmitter(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /**
     * Prints bundles.
     *
     * @param schemas the schemas
     * @param roots the files to bundle, such as {@code call.schema.json}; missing files are ignored
     * @return the bundles
     */
    public static List<SourceFile> emit(SchemaSet schemas, List<String> roots) {
        return roots.stream()
                .flatMap(root -> schemas.root(root).stream())
                .map(root -> new SourceFile(FOLDER + root.path(), new BundleEmitter(schemas).bundle(root)))
                .toList();
    }

    private String bundle(SchemaNode root) {
        String path = root.path();
        seen.add(path);
        ObjectNode bundle = (ObjectNode) copy(root, path, true);
        TreeMap<String, JsonNode> definitions = new TreeMap<>();
        while (!waiting.isEmpty()) {
            String file = waiting.remove();
            definitions.put(name(file), copy(schemas.root(file).orElseThrow(), path, false));
        }
        ObjectNode defs = bundle.putObject("$defs");
        definitions.forEach(defs::set);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(indent)
                                .withArrayIndenter(indent))
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(bundle)
                + "\n";
    }

    private static String name(String file) {
        return file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
    }

    private static JsonNode json(SchemaNode node) {
        return MAPPER.valueToTree(node.value());
    }

    private JsonNode copy(SchemaNode node, String root, boolean isRoot) {
        if (node.value() instanceof List<?>) {
            ArrayNode array = NODES.arrayNode();
            node.elements().forEach(e -> array.add(copy(e, root, false)));
            return array;
        }
        if (!(node.value() instanceof Map<?, ?>)) {
            return json(node);
        }
        ObjectNode object = NODES.objectNode();
        node.members().forEach((name, member) -> {
            if (name.equals("$ref")) {
                object.put(name, reference(node, root));
            } else if (DATA.contains(name)) {
                object.set(name, json(member));
            } else if (isRoot || !name.equals("$schema")) {
                own(name, member, object, root);
            }
        });
        return object;
    }

    /** Converts a keyword of the dialect to standard keywords, if possible. */
    private void own(String name, SchemaNode value, ObjectNode object, String root) {
        switch (name) {
            case "x-source" -> object.set("$comment", json(value));
            case "x-known-values" -> object.set("examples", json(value));
            case "x-spoken-length" -> {
                object.set("minLength", json(value).get("minimum"));
                object.putObject("if").put("pattern", "^[^<]*$");
                object.putObject("then").set("maxLength", json(value).get("maximum"));
            }
            default -> {
                if (!name.startsWith("x-")) {
                    object.set(name, copy(value, root, false));
                }
            }
        }
    }

    private String reference(SchemaNode from, String root) {
        SchemaNode target = Objects.requireNonNull(from.target());
        String file = target.path();
        if (seen.add(file)) {
            waiting.add(file);
        }
        return (file.equals(root) ? "#" : "#/$defs/" + name(file)) + target.pointer();
    }
}
