package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.UnionShape;
import java.util.Map;

/**
 * Checks that a union is complete. Each choice has three parts: a file in the folder of the union, a value in the
 * {@code enum} of the discriminator, and an {@code if}/{@code then} that selects the file for the value.
 */
final class UnionCheck {

    private final SchemaSet schemas;
    private final UnionShape union;
    private final ErrorCollector problems;

    UnionCheck(SchemaSet schemas, UnionShape union, ErrorCollector problems) {
        this.schemas = schemas;
        this.union = union;
        this.problems = problems;
    }

    void run() {
        files();
        values();
    }

    private void files() {
        String path = union.definition().path();
        String folder = path.replace(".schema.json", "/");
        for (SchemaNode root : schemas.roots()) {
            if (root.path().startsWith(folder) && !union.files().containsValue(root)) {
                problems.add(root, "no union refers to this file: add an if/then for it to " + path);
            }
        }
    }

    private void values() {
        Map<String, SchemaNode> chosen = union.files();
        if (union.values().isEmpty()) {
            problems.add(
                    union.definition(), union.discriminator() + " requires an enum with the value of each if/then");
            return;
        }
        for (String value : chosen.keySet()) {
            SchemaNode condition = union.condition(value);
            if (!union.values().contains(value) && condition != null) {
                problems.add(
                        condition,
                        "\"" + value + "\" is missing from the enum of " + union.discriminator() + ": add it there");
            }
        }
        for (SchemaNode value : union.listed()) {
            if (!chosen.containsKey(value.text())) {
                problems.add(value, "no if/then selects a file for \"" + value.text() + "\": add one");
            }
        }
    }
}
