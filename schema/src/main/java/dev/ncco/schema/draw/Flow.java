package dev.ncco.schema.draw;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What happens in a call, step by step.
 *
 * @param start how it begins
 * @param steps the actions, in order
 * @param findings what was found outside of the actions
 */
public record Flow(String start, List<Step> steps, List<Finding> findings) {

    private static final Set<String> SKIPPABLE = Set.of("talk", "stream");

    /**
     * An action.
     *
     * @param action its name
     * @param words what it says or does, in short
     * @param details what else matters, in short
     * @param takeover what may take over after it, or an empty string
     * @param skipsTo the step that a key press or speech leads to at once, or -1
     * @param recording whether the call is recorded from here on
     * @param findings what was found in it
     */
    public record Step(
            String action,
            String words,
            String details,
            String takeover,
            int skipsTo,
            boolean recording,
            List<Finding> findings) {}

    /**
     * Tells it in words, for those who do not see the picture.
     *
     * @return a sentence
     */
    public String words() {
        StringBuilder words = new StringBuilder(start);
        steps.forEach(s -> words.append("; ").append(s.words()));
        return words.append("; the call ends.").toString();
    }

    /**
     * Reads a document.
     *
     * @param text an NCCO or a call
     * @param report what was found in it
     * @return the flow, if the text is JSON with actions in it
     */
    public static Optional<Flow> of(String text, Report report) {
        JsonNode root;
        try {
            root = NodeReader.read(text, NodeReader.MAX_DEPTH).json();
        } catch (SyntaxException e) {
            return Optional.empty();
        }
        JsonNode actions = root.isArray() ? root : root.path("ncco");
        if (!actions.isArray() && !root.has("answer_url")) {
            return Optional.empty();
        }
        String prefix = root.isArray() ? "/" : "/ncco/";
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            String at = prefix + i;
            List<Finding> own = report.findings().stream()
                    .filter(f -> f.pointer().equals(at) || f.pointer().startsWith(at + "/"))
                    .toList();
            steps.add(step(actions, i, own));
        }
        List<Finding> others = report.findings().stream()
                .filter(f -> steps.stream().noneMatch(s -> s.findings().contains(f)))
                .toList();
        return Optional.of(new Flow(start(root), steps, others));
    }

    private static String start(JsonNode root) {
        if (root.isArray()) {
            return "The call is answered";
        }
        List<String> to = new ArrayList<>();
        root.path("to").forEach(endpoint -> to.add(Words.endpoint(endpoint)));
        String answer = root.has("answer_url")
                ? ", then asks " + root.path("answer_url").path(0).asString("")
                : "";
        return "Calls " + (to.isEmpty() ? "nobody" : String.join(", ", to)) + answer;
    }

    private static Step step(JsonNode actions, int index, List<Finding> findings) {
        JsonNode action = actions.get(index);
        String name = action.path("action").asString("?");
        boolean skips = SKIPPABLE.contains(name) && action.path("bargeIn").asBoolean(false);
        return new Step(
                name,
                Words.of(action, name),
                Words.details(action, name),
                Words.takeover(action, name),
                skips ? nextInput(actions, index) : -1,
                name.equals("record")
                        || name.equals("conversation") && action.path("record").asBoolean(false),
                findings);
    }

    private static int nextInput(JsonNode actions, int index) {
        for (int i = index + 1; i < actions.size(); i++) {
            String name = actions.get(i).path("action").asString("");
            if (name.equals("input")) {
                return i;
            }
            if (!SKIPPABLE.contains(name)) {
                return -1;
            }
        }
        return -1;
    }
}
