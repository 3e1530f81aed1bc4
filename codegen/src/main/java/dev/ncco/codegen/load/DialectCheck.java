package dev.ncco.codegen.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.ncco.schema.Schemas;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.source.LocatedJson;
import java.util.List;
import java.util.Set;

/** Checks that a file complies with {@code meta.schema.json}, and with rules that a schema cannot express. */
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
    private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "oneOf");
    private static final Set<String> SCHEMAS = Set.of("items", "propertyNames", "additionalProperties");

    private final SchemaNode root;
    private final LocatedJson json;
    private final ErrorCollector problems;

    DialectCheck(SchemaNode root, LocatedJson json, ErrorCollector problems) {
        this.root = root;
        this.json = json;
        this.problems = problems;
    }

    void run() {
        for (LocatedJson.Duplicate duplicate : json.duplicates()) {
            problems.add(
                    root.path(),
                    duplicate.second(),
                    "line " + duplicate.first().line() + " already has this key: remove one of the two members");
        }
        for (Error error : META.validate(json.root())) {
            report(error);
        }
        schema(root);
    }

    private void report(Error error) {
        String pointer = error.getInstanceLocation().toString();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                report(
                        pointer + "/" + error.getProperty(),
                        "unknown keyword " + error.getProperty()
                                + ": use a keyword of meta.schema.json, or add it there and to the generator");
            case "dependentRequired" -> report(pointer, "a required keyword is missing: " + error.getMessage());
            case "anyOf", "if" -> {}
            default -> report(pointer, "does not match meta.schema.json: " + error.getMessage());
        }
    }

    private void report(String pointer, String message) {
        problems.add(root.path(), json.key(pointer), message);
    }

    private void schema(SchemaNode node) {
        schema(node, hasSource(node));
    }

    private void schema(SchemaNode node, boolean hasSource) {
        SchemaNode reference = node.own("$ref");
        if (reference != null && node.target() == null) {
            problems.add(reference, reference.text() + " does not exist: refer to an existing file and pointer");
        }
        for (String file : List.of("widens", "bare-form-of", "place-of")) {
            node.ownJava(file)
                    .filter(name -> node.files().find(node.path(), name.text()).isEmpty())
                    .ifPresent(name -> problems.add(name, "the file " + name.text() + " does not exist"));
        }
        SchemaNode drawing = node.own("x-drawing");
        if (drawing != null && node.own("properties") != null) {
            new DrawingCheck(node, problems).check(drawing);
        }
        new PatternCheck(problems).check(node);
        node.members().forEach((name, member) -> {
            if (LIMITS.contains(name) && !hasSource) {
                problems.add(
                        member, name + " is a limit without a source: add x-source next to it, or to the whole file");
            }
            if (OF_SCHEMAS.contains(name)) {
                member.members().values().forEach(this::schema);
            } else if (name.equals("anyOf")) {
                member.elements().forEach(choice -> schema(choice, hasSource || hasSource(choice)));
            } else if (SCHEMA_LISTS.contains(name)) {
                member.elements().forEach(this::rule);
            } else if (SCHEMAS.contains(name)) {
                schema(member);
            }
        });
    }

    private boolean hasSource(SchemaNode node) {
        return node.own("x-source") != null || root.own("x-source") != null;
    }

    private void rule(SchemaNode node) {
        SchemaNode then = node.own("then");
        if (then != null) {
            schema(then);
        }
        if (node.own("$ref") != null) {
            schema(node);
        }
        boolean conditional = node.own("if") != null && (then == null || then.own("$ref") == null);
        boolean crossing = conditional || node.own("not") != null || node.own("oneOf") != null;
        if (crossing && (node.own("x-rule") == null || node.own("description") == null || !hasSource(node))) {
            problems.add(node, "a rule about several members requires x-rule, description and x-source");
        }
    }
}
