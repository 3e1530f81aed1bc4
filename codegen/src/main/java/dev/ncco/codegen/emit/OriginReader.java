package dev.ncco.codegen.emit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the annotations of {@link Origins} in a source, and removes them. */
final class OriginReader {

    private final String schema;
    private final Map<String, List<Origin>> origins = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final JavaSource source;
    private int copied;

    /**
     * Reads a source.
     *
     * @param schema the file of annotations without values
     */
    OriginReader(String marked, String schema) {
        this.schema = schema;
        this.source = new JavaSource(marked);
        source.visit((declaration, annotations) -> {
            for (AnnotationTree annotation : annotations) {
                if (annotation.getAnnotationType().toString().equals(Origins.ANNOTATION.simpleName())) {
                    origins.computeIfAbsent(declaration.key(), k -> new ArrayList<>())
                            .add(origin(annotation));
                    text.append(marked, copied, source.start(annotation));
                    copied = source.skipWhitespace(source.end(annotation));
                }
            }
        });
        text.append(marked, copied, marked.length());
    }

    /** The source without the annotations. */
    String text() {
        return text.toString();
    }

    /** The origins by {@link Declaration#key()}. */
    Map<String, List<Origin>> origins() {
        return origins;
    }

    private Origin origin(AnnotationTree annotation) {
        if (annotation.getArguments().isEmpty()) {
            return new Origin(schema, false, List.of());
        }
        ExpressionTree values = annotation.getArguments().get(0);
        if (values instanceof AssignmentTree assignment) {
            values = assignment.getExpression();
        }
        List<String> strings = new ArrayList<>();
        ((NewArrayTree) values).getInitializers().forEach(i -> strings.add((String) ((LiteralTree) i).getValue()));
        return new Origin(
                strings.get(0),
                strings.get(1).equals(Origins.IN_PLACE),
                List.copyOf(strings.subList(2, strings.size())));
    }
}
