package dev.ncco.cli.draw;

import dev.ncco.schema.Kind;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.model.UnionShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes what an action does, for people who do not know its names; its secrets are replaced already. */
final class StepLabels {

    private StepLabels() {}

    static String of(JsonNode action, String name) {
        return switch (name) {
            case "talk" -> action.path("text").isString() ? "“" + plain(text(action, "text")) + "”" : "Says something";
            case "stream" -> "Plays " + file(first(action.path("streamUrl")));
            case "input" -> "Waits for " + input(action.path("type"));
            case "record" ->
                Flow.recording(action, name) == Flow.Recording.HERE ? "Records a message" : "Records the call";
            case "connect" -> "Connects to " + endpoint(endpointOf(action));
            case "conversation" -> "Joins the conference “" + text(action, "name") + "”";
            case "notify" -> "Notifies " + host(first(action.path("eventUrl")));
            case "wait" -> "Waits " + number(action.path("timeout"), "10") + " s";
            case "transfer" -> "Moves to the conversation " + conversation(action);
            default -> SchemaWords.of(shape(name));
        };
    }

    /** The shape of an action by its name, or null if the schemas have no such action. */
    static @Nullable ObjectShape shape(String name) {
        return Shapes.of(Kind.NCCO) instanceof ListShape list && list.item() instanceof UnionShape union
                ? union.choice(name)
                : null;
    }

    /** Where the call goes on after an action after which no other runs. */
    static String onward(JsonNode action) {
        String conversation = conversation(action);
        return "The call goes on in " + (conversation.isEmpty() ? "another conversation" : conversation);
    }

    private static String conversation(JsonNode action) {
        String current = text(action, "conversationId");
        return current.isEmpty() ? text(action, "conversation_id") : current;
    }

    /** What is wrong is drawn as it was meant: a single endpoint without brackets. */
    private static JsonNode endpointOf(JsonNode action) {
        JsonNode endpoint = action.path("endpoint");
        return endpoint.isObject() ? endpoint : endpoint.path(0);
    }

    static String details(JsonNode action, String name) {
        List<String> details = new ArrayList<>();
        switch (name) {
            case "talk", "stream" -> {
                add(details, !action.path("language").isMissingNode(), text(action, "language"));
                add(details, action.path("loop").asString("").equals("0"), "again and again");
                add(
                        details,
                        action.path("loop").asInt(1) > 1,
                        action.path("loop").asString("") + " times");
            }
            case "input" -> {
                add(
                        details,
                        action.path("dtmf").has("maxDigits"),
                        digits(action.path("dtmf").path("maxDigits")));
                add(details, action.path("mode").asString("").equals("asynchronous"), "while the call goes on");
            }
            case "record" -> {
                add(
                        details,
                        action.has("endOnSilence"),
                        "until " + action.path("endOnSilence").asString("") + " s of silence");
                add(
                        details,
                        action.has("endOnKey"),
                        "until key " + action.path("endOnKey").asString(""));
                add(
                        details,
                        action.has("timeOut"),
                        "up to " + action.path("timeOut").asString("") + " s");
                add(details, action.has("format"), text(action, "format"));
                add(details, action.path("split").isString(), "one channel for each side");
                add(details, action.has("transcription"), "with transcription");
            }
            case "connect" -> {
                add(details, action.has("from"), "from " + text(action, "from"));
                add(
                        details,
                        action.has("timeout"),
                        "rings up to " + action.path("timeout").asString("") + " s");
                add(details, endpointOf(action).has("onAnswer"), "the called party hears something first");
                add(
                        details,
                        action.has("machineDetection") || action.has("advancedMachineDetection"),
                        "machines are noticed");
            }
            case "conversation" -> {
                add(details, !action.path("startOnEnter").asBoolean(true), "waits for a moderator");
                add(details, action.path("endOnExit").asBoolean(false), "ends when this one leaves");
                add(details, action.path("mute").asBoolean(false), "muted");
                add(details, action.path("record").asBoolean(false), "recorded");
            }
            case "notify", "wait", "transfer" -> {
                // Their words say it all.
            }
            default -> details.addAll(SchemaWords.members(action, shape(name)));
        }
        return String.join(" · ", details);
    }

    private static void add(List<String> details, boolean there, String words) {
        if (there && !words.isBlank()) {
            details.add(words);
        }
    }

    static String takeover(JsonNode action, String name) {
        String url = first(action.path("eventUrl"));
        String host = url.isEmpty() ? "your event URL" : host(url);
        return switch (name) {
            case "input" -> "what " + host + " answers takes over";
            case "notify" -> "what " + host + " answers may take over";
            case "connect" ->
                action.path("eventType").asString("").equals("synchronous")
                        ? "if nobody answers, " + host + " may take over"
                        : "";
            default -> "";
        };
    }

    static String endpoint(JsonNode endpoint) {
        String type = endpoint.path("type").asString("?");
        return switch (type) {
            case "phone" -> text(endpoint, "number");
            case "sip" -> endpoint.has("uri") ? text(endpoint, "uri") : "the SIP trunk " + text(endpoint, "domain");
            case "websocket" -> "the WebSocket " + host(text(endpoint, "uri"));
            case "app" -> "the app user " + text(endpoint, "user");
            case "vbc" -> "the extension " + text(endpoint, "extension");
            default -> "an endpoint that is not known";
        };
    }

    private static String input(JsonNode type) {
        List<String> kinds = new ArrayList<>();
        type.forEach(kind -> kinds.add(kind.asString("").equals("dtmf") ? "keys" : kind.asString("")));
        return kinds.isEmpty() ? "input" : String.join(" or ", kinds);
    }

    private static String digits(JsonNode max) {
        return max.asInt(0) == 1 ? "one digit" : "up to " + max.asString("") + " digits";
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }

    private static String number(JsonNode node, String otherwise) {
        return node.isNumber() ? node.asString() : otherwise;
    }

    /** SSML without its tags. */
    private static String plain(String text) {
        return text.startsWith("<speak")
                ? text.replaceAll("<[^<>]*>", " ").replaceAll("\\s+", " ").strip()
                : text;
    }

    private static String file(String url) {
        String path = upTo(url, "?#");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? host(url) : last;
    }

    /** The text up to the first of some characters. */
    private static String upTo(String text, String ends) {
        int end = 0;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    /** What is wrong is drawn as it was meant, as far as anybody can tell. */
    private static String first(JsonNode list) {
        return list.isString() ? list.stringValue() : list.path(0).asString("");
    }

    private static String host(String url) {
        String host = upTo(url.replaceFirst("^[a-z]+://", ""), "/?#");
        return host.isEmpty() ? "nobody" : host;
    }
}
