package dev.ncco.codegen.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.ncco.schema.Schemas;
import dev.ncco.schema.source.LocatedJson;
import java.util.List;
import java.util.Set;

/** Checks that a file keeps to the dialect of {@code meta.schema.json} and to what a schema cannot say of schemas. */
final class DialectCheck {

    private static final Schema META = Schemas.meta();

    private static final Set<String> LIMITS = Set.of(
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "enum",
            "minItems",
            "maxItems",
            "x-spoken-length",
            "x-clamped",
            "x-known-values");

    private static final Set<String> OF_SCHEMAS = Set.of("$defs", "properties");
    private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SCHEMAS = Set.of("items", "propertyNames", "additionalProperties");

    private final SchemaSet set;
    private final SchemaFile file;
    private final ErrorCollector problems;

    DialectCheck(SchemaSet set, SchemaFile file, ErrorCollector problems) {
        this.set = set;
        this.file = file;
        this.problems = problems;
    }

    void run() {
        for (LocatedJson.Duplicate duplicate : file.json().duplicates()) {
            problems.add(
                    file.path(),
                    duplicate.second(),
                    "this key stands already at line " + duplicate.first().line() + ": delete one of the two");
        }
        for (Error error : META.validate(file.json().root())) {
            report(error);
        }
        schema(new SchemaNode(set, file, "", file.json().root()));
    }

    private void report(Error error) {
        String pointer = error.getInstanceLocation().toString();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                problems.add(
                        file.path(),
                        file.json().key(pointer + "/" + error.getProperty()),
                        "unknown keyword " + error.getProperty()
                                + ": use one that meta.schema.json lists, or describe it there and teach the generator");
            case "dependentRequired" ->
                problems.add(
                        file.path(), file.json().key(pointer), "something is missing beside it: " + error.getMessage());
            case "anyOf", "if" -> {}
            default ->
                problems.add(
                        file.path(), file.json().key(pointer), "not as meta.schema.json has it: " + error.getMessage());
        }
    }

    private void schema(SchemaNode node) {
        node.own("$ref").ifPresent(ref -> {
            if (set.resolve(file, ref.json().asString()).isEmpty()) {
                problems.add(
                        ref, "there is nothing at " + ref.json().asString() + ": name an existing file and pointer");
            }
        });
        for (String file : List.of("x-widens", "x-bare-form-of", "x-place-of")) {
            node.own(file).ifPresent(ref -> {
                if (set.resolve(this.file, ref.json().asString()).isEmpty()) {
                    problems.add(ref, "there is no file " + ref.json().asString());
                }
            });
        }
        for (SchemaNode.Member member : node.members()) {
            if (LIMITS.contains(member.name()) && node.own("x-source").isEmpty()) {
                problems.add(member.node(), member.name() + " is a limit without a source: add x-source beside it");
            }
            if (OF_SCHEMAS.contains(member.name())) {
                member.node().members().forEach(m -> schema(m.node()));
            } else if (SCHEMA_LISTS.contains(member.name())) {
                member.node().elements().forEach(this::rule);
            } else if (SCHEMAS.contains(member.name()) && member.node().json().isObject()) {
                schema(member.node());
            }
        }
    }

    private void rule(SchemaNode node) {
        node.own("then").ifPresent(this::schema);
        if (node.own("$ref").isPresent()) {
            schema(node);
        }
        boolean crossing = node.own("not").isPresent() || node.own("oneOf").isPresent();
        if (crossing
                && !(node.own("x-rule").isPresent()
                        && node.own("description").isPresent()
                        && node.own("x-source").isPresent())) {
            problems.add(node, "a rule about several members needs x-rule, description and x-source beside it");
        }
    }
}
