package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.text.Automaton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the patterns of a schema are supported; a check of a document compiles a pattern only on first use. */
final class PatternCheck {

    private final ErrorCollector problems;

    PatternCheck(ErrorCollector problems) {
        this.problems = problems;
    }

    /**
     * Checks the pattern of a node, and those in its keywords {@code x-doubtful}, {@code x-distinct}, {@code x-ssml}.
     */
    void check(SchemaNode node) {
        pattern(node.own("pattern"));
        elements(node.own("x-doubtful")).forEach(doubt -> pattern(doubt.own("pattern")));
        SchemaNode distinct = node.own("x-distinct");
        pattern(distinct == null ? null : distinct.own("except"));
        SchemaNode ssml = node.own("x-ssml");
        if (ssml != null) {
            ssml.members().values().stream()
                    .flatMap(element -> element.members().values().stream())
                    .forEach(attribute -> pattern(attribute.own("pattern")));
        }
    }

    private static List<SchemaNode> elements(@Nullable SchemaNode node) {
        return node == null ? List.of() : node.elements();
    }

    private void pattern(@Nullable SchemaNode node) {
        // A pattern that is not anchored is reported by the dialect.
        if (node != null && node.text().startsWith("^") && node.text().endsWith("$")) {
            try {
                Automaton.of(node.text()).mayHold('a');
            } catch (IllegalArgumentException e) {
                problems.add(
                        node,
                        e.getMessage() + ": use ASCII characters, classes, groups, alternatives and quantifiers only");
            }
        }
    }
}
