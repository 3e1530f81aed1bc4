package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.model.ReadPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what stands in an object in place of something else: members of other alternatives, and deprecated members. */
final class Alternatives {

    private Alternatives() {}

    /** Members that need one that this alternative does not have. */
    static Set<String> depending(SchemaNode root, Set<String> foreign) {
        Set<String> depending = new HashSet<>();
        for (SchemaNode rule : root.own("allOf").orElseThrow().elements()) {
            if (rule.own("if").isPresent()
                    && rule.json().at("/then/required").valueStream().anyMatch(n -> foreign.contains(n.asString()))) {
                rule.json().at("/if/required").forEach(n -> depending.add(n.asString()));
            }
        }
        return depending;
    }

    /** The members of other alternatives, and the rules that they break here. */
    static List<ReadPlan.Foreign> foreign(SchemaNode root, SchemaNode naming, Set<String> foreign) {
        List<ReadPlan.Foreign> members = new ArrayList<>();
        if (naming.equals(root)) {
            return members;
        }
        for (SchemaNode rule : root.own("allOf").orElseThrow().elements()) {
            List<String> names = rule.own("oneOf").isPresent()
                    ? rule.own("oneOf").get().elements().stream()
                            .flatMap(c -> c.own("required").stream())
                            .flatMap(r -> r.strings().stream())
                            .toList()
                    : rule.own("if")
                            .flatMap(i -> i.own("required"))
                            .map(SchemaNode::strings)
                            .orElse(List.of());
            for (String name : names) {
                if (foreign.contains(name)) {
                    members.add(new ReadPlan.Foreign(
                            name,
                            rule.own("oneOf").isPresent()
                                    ? naming.own("required")
                                            .orElseThrow()
                                            .strings()
                                            .get(0)
                                    : name,
                            root.file().name() + "." + rule.text("x-rule").orElse(""),
                            rule.text("description").orElse("")));
                }
            }
        }
        return members;
    }

    /** What took the place of a deprecated member, where that is another member and not a sentence. */
    static List<String> replacement(SchemaNode root, SchemaNode node) {
        List<String> path = List.of(node.text("x-replaced-by").orElse("").split("\\."));
        SchemaNode object = root;
        List<String> names = new ArrayList<>();
        for (String name : path) {
            Optional<SchemaNode> member = object.find("properties").flatMap(p -> p.own(name));
            if (member.isEmpty()) {
                return List.of();
            }
            names.add(ObjectPlanner.javaName(name, member.get()));
            object = member.get();
        }
        return names;
    }
}
