package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports circular references. */
final class CircleCheck {

    /** Keywords whose values are documents, not schemas. */
    private static final Set<String> DATA =
            Set.of("const", "enum", "default", "examples", "x-absent", "x-distinct", "x-order");

    private static final List<String> SCHEMAS = List.of("items", "additionalProperties", "propertyNames");

    private final ErrorCollector problems;
    private final Set<SchemaNode> finished = new HashSet<>();
    private final List<SchemaNode> open = new ArrayList<>();

    CircleCheck(ErrorCollector problems) {
        this.problems = problems;
    }

    /** Follows the references of a node and its descendants, including those in rules. */
    void run(SchemaNode node) {
        follow(node);
        node.elements().forEach(this::run);
        node.members().forEach((name, member) -> {
            if (!DATA.contains(name)) {
                run(member);
            }
        });
    }

    /** Stops at a union, whose objects are read separately when they are needed. */
    private void follow(SchemaNode node) {
        if (!finished.contains(node)) {
            open.add(node);
            follow(node, node.target());
            SchemaNode members = node.own("properties");
            if (members != null) {
                members.members().values().forEach(m -> follow(node, m));
            }
            SCHEMAS.forEach(keyword -> follow(node, node.own(keyword)));
            SchemaNode choices = node.own("anyOf");
            if (choices != null) {
                choices.elements().forEach(choice -> follow(node, choice));
            }
            open.remove(open.size() - 1);
            finished.add(node);
        }
    }

    private void follow(SchemaNode from, @Nullable SchemaNode to) {
        if (to != null && open.contains(to)) {
            String circle = open.subList(open.indexOf(to), open.size()).stream()
                    .filter(n -> n.target() != null)
                    .map(n -> name(n) + " -> ")
                    .collect(Collectors.joining());
            SchemaNode reference = from.own("$ref");
            problems.add(
                    reference == null ? from : reference,
                    "this reference is circular: " + circle + name(to) + ": remove one of these references");
        } else if (to != null) {
            follow(to);
        }
    }

    private static String name(SchemaNode node) {
        return node.isFile() ? node.path() : node.toString();
    }
}
