package dev.ncco.codegen.emit;

import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.UnionType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Prints the metadata for GraalVM native images: the methods of the DSL that Jackson calls by reflection. */
public final class NativeImageEmitter {

    private static final String PATH = "META-INF/native-image/dev.ncco/ncco-dsl/reachability-metadata.json";

    /** The parameter type of each method by class; empty for methods without parameters. */
    private final Map<String, Map<String, String>> methods = new TreeMap<>();

    private NativeImageEmitter() {}

    /**
     * Prints the metadata.
     *
     * @param api the model
     * @param command the command that regenerates the file, for the comment
     * @return the file
     */
    public static SourceFile emit(ApiModel api, String command) {
        NativeImageEmitter emitter = new NativeImageEmitter();
        emitter.runtime();
        api.objects().stream().map(ObjectType::name).forEach(emitter::fromTree);
        api.lists().stream().map(ListType::name).forEach(emitter::fromTree);
        for (UnionType union : api.unions()) {
            emitter.fromTree(union.name());
            emitter.fromTree(union.unknown());
        }
        api.tokens().forEach(emitter::token);
        return new SourceFile(PATH, emitter.print(command));
    }

    private void runtime() {
        add(Types.document("JsonDocument").reflectionName(), "toTree", "");
        add(Types.runtime("Token").reflectionName(), "value", "");
        add(Types.runtime("ExpandableEnum").reflectionName(), "value", "");
    }

    private void fromTree(String name) {
        add(Types.api(name).reflectionName(), "fromTree", "java.lang.Object");
    }

    private void token(TokenType type) {
        add(Types.api(type.name()).reflectionName(), "of", "java.lang.String");
        if (type.text().isEmpty()) {
            add(Types.api(type.name()).reflectionName(), "value", "");
        } else if (type.isSwitched()) {
            add(Types.api(type.name()).nestedClass("Known").reflectionName(), "value", "");
        }
    }

    private void add(String type, String method, String parameter) {
        methods.computeIfAbsent(type, t -> new LinkedHashMap<>()).put(method, parameter);
    }

    private String print(String command) {
        StringJoiner types = new StringJoiner(",\n    ", "[\n    ", "\n  ]");
        methods.forEach((type, all) -> {
            StringJoiner calls = new StringJoiner(", ");
            all.forEach((name, parameter) -> calls.add(method(name, parameter)));
            types.add("{ \"type\": \"%s\", \"methods\": [%s] }".formatted(type, calls));
        });
        return """
                {
                  "comment": "Generated from the schema files by: %s",
                  "reflection": %s
                }
                """.formatted(command, types);
    }

    private static String method(String name, String parameter) {
        return "{ \"name\": \"%s\", \"parameterTypes\": [%s] }"
                .formatted(name, parameter.isEmpty() ? "" : "\"" + parameter + "\"");
    }
}
