package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.load.SchemaSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that a union is complete. Each member has three parts: a file in the union's folder, a value in the
 * {@code enum} of the discriminator, and an {@code if}/{@code then} that leads from the value to the file.
 */
final class UnionCheck {

    private final SchemaSet schemas;
    private final SchemaNode union;
    private final ErrorCollector problems;

    UnionCheck(SchemaSet schemas, SchemaNode union, ErrorCollector problems) {
        this.schemas = schemas;
        this.union = union;
        this.problems = problems;
    }

    void run() {
        files();
        values();
    }

    private void files() {
        List<String> members =
                Roots.unionMembers(union).stream().map(m -> m.file().path()).toList();
        String folder = union.file().path().replace(".schema.json", "/");
        for (SchemaNode root : schemas.roots()) {
            if (root.file().path().startsWith(folder)
                    && !members.contains(root.file().path())) {
                problems.add(
                        root,
                        "no union names this file: add an if/then for it to "
                                + union.file().path());
            }
        }
    }

    private void values() {
        Map<String, SchemaNode> chosen = new LinkedHashMap<>();
        String discriminator = "";
        for (SchemaNode rule : union.own("allOf").orElseThrow().elements()) {
            SchemaNode.Member member = Roots.choosingMember(rule);
            discriminator = member.name();
            chosen.put(member.node().text("const").orElse(""), member.node());
        }
        String name = discriminator;
        Optional<SchemaNode> listed =
                union.own("properties").flatMap(p -> p.own(name)).flatMap(d -> d.own("enum"));
        if (listed.isEmpty()) {
            problems.add(union, name + " needs an enum with the value of each if/then");
            return;
        }
        List<String> values = listed.get().strings();
        chosen.forEach((value, node) -> {
            if (!values.contains(value)) {
                problems.add(node, "\"" + value + "\" is missing in the enum of " + name + ": add it there");
            }
        });
        for (SchemaNode value : listed.get().elements()) {
            if (!chosen.containsKey(value.json().asString())) {
                problems.add(
                        value, "no if/then chooses a file for \"" + value.json().asString() + "\": add one");
            }
        }
    }
}
