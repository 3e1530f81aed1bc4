package dev.ncco.cli.draw;

import static java.util.stream.Collectors.joining;

import dev.ncco.schema.model.Depiction;
import dev.ncco.schema.model.Depiction.Phrase;
import dev.ncco.schema.model.ObjectShape;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes what an action does, with the phrases of its schema. */
final class StepLabels {

    /** A diamond, for an action that has no icon. */
    private static final String OTHER_ICON = "M12 3l9 9-9 9-9-9z";

    private final JsonNode action;
    private final @Nullable ObjectShape shape;
    private final Depiction depiction;

    /**
     * Describes an action.
     *
     * @param action the action, with secrets redacted
     * @param shape the shape of the action, or null if the schemas have no such action
     */
    StepLabels(JsonNode action, @Nullable ObjectShape shape) {
        this.action = action;
        this.shape = shape;
        this.depiction = shape == null ? Depiction.NONE : shape.depiction();
    }

    String icon() {
        return depiction.icon().isEmpty() ? OTHER_ICON : depiction.icon();
    }

    String label() {
        if (shape == null) {
            return "An unknown action";
        }
        String words = PhraseWriter.complete(action, shape).first(depiction.label());
        return words.isEmpty() ? SchemaWords.of(shape) : words;
    }

    String details() {
        if (depiction.label().isEmpty()) {
            return String.join(" · ", SchemaWords.members(action, shape));
        }
        return depiction.details().stream()
                .map(this::first)
                .filter(d -> !d.isEmpty())
                .collect(joining(" · "));
    }

    /** Returns the NCCO that may take over after the action, or an empty string. */
    String next() {
        return first(depiction.next());
    }

    /** Returns where the call continues after an action that ends the NCCO. */
    String end() {
        String words = first(depiction.end());
        return words.isEmpty() ? "The call continues elsewhere" : words;
    }

    Flow.Recording recording() {
        return switch (first(depiction.records())) {
            case "action" -> Flow.Recording.HERE;
            case "call" -> Flow.Recording.ONWARD;
            default -> Flow.Recording.NONE;
        };
    }

    private String first(List<Phrase> phrases) {
        return shape == null ? "" : PhraseWriter.of(action, shape).first(phrases);
    }
}
