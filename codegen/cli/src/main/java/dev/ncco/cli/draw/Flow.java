package dev.ncco.cli.draw;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.check.Syntax;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SequenceRule;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ArrayNode;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The steps of a call, in order.
 *
 * @param start how the call begins
 * @param steps the actions
 * @param end how the call ends
 * @param findings the findings outside of the actions
 */
public record Flow(String start, List<Step> steps, String end, List<Finding> findings) {

    /** The extent of a recording. */
    public enum Recording {
        /** No recording. */
        NONE,
        /** While the action runs. */
        HERE,
        /** From the action to the end of the call. */
        ONWARD
    }

    /**
     * An action.
     *
     * @param action the name of the action
     * @param icon an SVG path in a 24 by 24 square
     * @param words a short description of what the action does
     * @param details a short description of its settings
     * @param takeover the NCCO that may take over after the action, or an empty string
     * @param skipsTo the index of the step that a key press or speech skips to, or -1
     * @param recording the extent of the recording
     * @param runs whether the action can run; no action runs after a transfer
     * @param span the place in the text
     * @param findings the findings in the action
     */
    public record Step(
            String action,
            String icon,
            String words,
            String details,
            String takeover,
            int skipsTo,
            Recording recording,
            boolean runs,
            Span span,
            List<Finding> findings) {}

    /**
     * Describes the flow in words, as the alternative text of the picture.
     *
     * @return a sentence
     */
    public String words() {
        StringBuilder words = new StringBuilder(start);
        steps.forEach(s -> words.append("; ").append(s.words()));
        return words.append("; ")
                .append(Character.toLowerCase(end.charAt(0)))
                .append(end.substring(1))
                .append('.')
                .toString();
    }

    /**
     * Reads a document. If it has a syntax error, reads the part before the error.
     *
     * @param text an NCCO or a call
     * @param report the findings
     * @return the flow; empty if the text contains no actions
     */
    public static Optional<Flow> of(String text, Report report) {
        Node root = Syntax.prefix(text, NodeReader.MAX_DEPTH).orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        Node list = actions(root);
        if (list == null && !root.json().has("answer_url")) {
            return Optional.empty();
        }
        List<Node> nodes =
                list instanceof ArrayNode array ? array.elements() : list == null ? List.of() : List.of(list);
        List<JsonNode> actions =
                nodes.stream().map(Node::json).map(Redactor::tree).toList();
        String prefix = list == root ? "/" : "/ncco/";
        int[] skips = skips(actions);
        List<Step> steps = new ArrayList<>();
        JsonNode last = null;
        for (int i = 0; i < actions.size(); i++) {
            String at = list instanceof ArrayNode ? prefix + i : prefix.substring(0, prefix.length() - 1);
            List<Finding> own = report.findings().stream()
                    .filter(f -> f.pointer().equals(at) && !at.isEmpty()
                            || f.pointer().startsWith(at + "/"))
                    .toList();
            steps.add(step(actions.get(i), skips[i], last == null, nodes.get(i).span(), own));
            ObjectShape shape = ActionShapes.of(name(actions.get(i)));
            last = last == null && shape != null && shape.terminal() ? actions.get(i) : last;
        }
        List<Finding> others = report.findings().stream()
                .filter(f -> steps.stream().noneMatch(s -> s.findings().contains(f)))
                .toList();
        boolean readable = Syntax.readable(text, NodeReader.MAX_DEPTH);
        if (!readable && steps.isEmpty()) {
            return Optional.empty();
        }
        String end = last != null
                ? new StepLabels(last, ActionShapes.of(name(last))).end()
                : readable ? "The call ends" : unreadable(others);
        return Optional.of(new Flow(start(Redactor.tree(root.json())), steps, end, others));
    }

    private static @Nullable Node actions(Node root) {
        if (root instanceof ObjectNode object) {
            boolean action = false;
            for (Node.Member member : object.members()) {
                if (member.name().equals("ncco")) {
                    return member.value() instanceof ArrayNode || member.value() instanceof ObjectNode
                            ? member.value()
                            : null;
                }
                action |= member.name().equals("action");
            }
            return action ? root : null;
        }
        return root instanceof ArrayNode ? root : null;
    }

    private static String unreadable(List<Finding> findings) {
        int line = findings.isEmpty()
                ? 1
                : findings.get(findings.size() - 1).place().line();
        return "The document cannot be read from line " + line + " on";
    }

    private static String start(JsonNode root) {
        if (root.isArray() || root.has("action")) {
            return "The call is answered";
        }
        List<String> to = new ArrayList<>();
        JsonNode callees = root.path("to");
        Iterable<JsonNode> endpoints = callees.isObject() ? List.of(callees) : callees; // as the lenient reader
        endpoints.forEach(endpoint -> to.add(ValueWords.object(endpoint, ActionShapes.callee())));
        String answer = root.has("answer_url")
                ? ", then asks " + root.path("answer_url").path(0).asString("")
                : "";
        return "Calls " + (to.isEmpty() ? "nobody" : String.join(", ", to)) + answer;
    }

    private static Step step(JsonNode action, int skipsTo, boolean runs, Span span, List<Finding> findings) {
        String name = name(action);
        StepLabels labels = new StepLabels(action, ActionShapes.of(name));
        return new Step(
                name,
                labels.icon(),
                labels.label(),
                labels.details(),
                labels.next(),
                skipsTo,
                labels.recording(),
                runs,
                span,
                findings);
    }

    private static String name(JsonNode action) {
        return action.path("action").asString("?").toLowerCase(Locale.ROOT);
    }

    /** Returns for each action the index of the step that barge-in skips to, or -1. */
    private static int[] skips(List<JsonNode> actions) {
        int[] skips = new int[actions.size()];
        Arrays.fill(skips, -1);
        for (SequenceRule rule : ActionShapes.sequences()) {
            int next = -1;
            for (int i = actions.size() - 1; i >= 0; i--) {
                if (!rule.skip().contains(name(actions.get(i)))) {
                    next = name(actions.get(i)).equals(rule.next()) ? i : -1;
                } else if (actions.get(i).path(rule.flag()).asBoolean(false)) {
                    skips[i] = next;
                }
            }
        }
        return skips;
    }
}
