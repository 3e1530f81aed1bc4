package dev.ncco.cli.draw;

import dev.ncco.cli.draw.Flow.Step;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.source.SyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a document with secrets redacted: formatted if it is valid JSON, otherwise unchanged. */
final class DocumentLines {

    private static final int SHORT = 60;

    private final String masked;
    private final List<Step> steps;
    private final Map<Span, Integer> indexes = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int action = -1;
    /** Whether the action ends on the current line; a comma may still follow. */
    private boolean closed;

    /**
     * A line.
     *
     * @param text the text of the line
     * @param action the index of its action, or -1
     */
    record Line(String text, int action) {}

    private DocumentLines(String text, Flow flow) {
        this.steps = flow.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            indexes.put(steps.get(i).span(), i);
        }
        this.masked = Redactor.document(text);
    }

    static List<Line> of(String text, Flow flow) {
        DocumentLines lines = new DocumentLines(text, flow);
        try {
            lines.value(NodeReader.read(text, NodeReader.MAX_DEPTH), "");
            lines.end();
        } catch (SyntaxException e) {
            lines.asWritten();
        }
        return lines.lines;
    }

    private void asWritten() {
        int start = 0;
        int begun = 0;
        while (start <= masked.length()) {
            int end = masked.indexOf('\n', start);
            end = end < 0 ? masked.length() : end;
            Span span = new Span(start, end);
            while (begun < steps.size() && steps.get(begun).span().start() <= span.end()) {
                begun++;
            }
            action = begun > 0 && steps.get(begun - 1).span().end() >= span.start() ? begun - 1 : -1;
            line.append(masked, start, end);
            end();
            start = end + 1;
        }
    }

    private void end() {
        lines.add(new Line(line.toString().stripTrailing(), action));
        line.setLength(0);
        if (closed) {
            action = -1;
            closed = false;
        }
    }

    private void value(Node node, String indent) {
        int index = indexes.getOrDefault(node.span(), -1);
        action = index >= 0 ? index : action;
        if (node instanceof ObjectNode object && !object.members().isEmpty()) {
            line.append('{');
            for (int i = 0; i < object.members().size(); i++) {
                Node.Member member = object.members().get(i);
                next(i, indent + "  ");
                line.append(masked, member.key().start(), member.key().end()).append(": ");
                value(member.value(), indent + "  ");
            }
            end();
            line.append(indent).append('}');
        } else if (node instanceof ArrayNode array && !array.elements().isEmpty()) {
            array(array, indent);
        } else if (node instanceof ObjectNode || node instanceof ArrayNode) {
            line.append(node instanceof ObjectNode ? "{}" : "[]");
        } else {
            line.append(masked, node.span().start(), node.span().end());
        }
        closed |= index >= 0;
    }

    private void array(ArrayNode array, String indent) {
        boolean scalars = array.elements().stream().noneMatch(e -> e instanceof ObjectNode || e instanceof ArrayNode);
        boolean onOneLine = scalars && array.span().end() - array.span().start() <= SHORT;
        line.append('[');
        for (int i = 0; i < array.elements().size(); i++) {
            if (onOneLine) {
                line.append(i == 0 ? "" : ", ");
            } else {
                next(i, indent + "  ");
            }
            value(array.elements().get(i), indent + "  ");
        }
        if (!onOneLine) {
            end();
            line.append(indent);
        }
        line.append(']');
    }

    /** Starts the line of a member or element, after a comma if it is not the first. */
    private void next(int index, String indent) {
        if (index > 0) {
            line.append(',');
        }
        end();
        line.append(indent);
    }
}
