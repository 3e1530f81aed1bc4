package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the phrases of {@code x-drawing} refer to existing members. */
final class DrawingCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:.]+)");

    private final SchemaNode object;
    private final ErrorCollector problems;

    DrawingCheck(SchemaNode object, ErrorCollector problems) {
        this.object = object;
        this.problems = problems;
    }

    void check(SchemaNode node) {
        if (node.value() instanceof String words) {
            for (Matcher named = PLACEHOLDER.matcher(words); named.find(); ) {
                member(node, named.group(1));
            }
        }
        node.elements().forEach(this::check);
        node.members().forEach((keyword, value) -> {
            switch (keyword) {
                case "with", "without" -> value.elements().forEach(path -> member(path, path.text()));
                case "is" -> value.members().forEach((path, constant) -> member(constant, path));
                default -> check(value);
            }
        });
    }

    private void member(SchemaNode place, String path) {
        String name = path.replaceFirst("\\..*", "");
        SchemaNode members = object.own("properties");
        if (members == null || members.own(name) == null) {
            problems.add(place, "x-drawing refers to an unknown member: " + name);
        }
    }
}
