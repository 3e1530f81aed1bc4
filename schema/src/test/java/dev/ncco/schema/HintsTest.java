package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.source.Pointers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whoever follows a hint is rid of the finding. */
class HintsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern TEXT = Pattern.compile("write (\".*\")|write it in quotes: (\".*\")");
    private static final Pattern PLAIN = Pattern.compile("write (\\S+) without quotes");
    private static final Pattern ADD = Pattern.compile("add \"([^\"]+)\": (\\S.*)");
    private static final Pattern RENAME = Pattern.compile("rename it to \"([^\"]+)\"");
    private static final Pattern MEANT = Pattern.compile("did you mean \"([^\"]+)\"\\?");

    /** Follows a hint to the letter; returns null where it is no exact edit. */
    private static @Nullable JsonNode followed(JsonNode document, Finding finding) {
        JsonNode copy = document.deepCopy();
        String pointer = finding.pointer();
        String hint = finding.hint();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = slash < 0 ? NODES.missingNode() : copy.at(pointer.substring(0, slash));
        String name = slash < 0 ? "" : Pointers.unescape(pointer.substring(slash + 1));
        JsonNode value = copy.at(pointer);
        Matcher text = TEXT.matcher(hint);
        Matcher plain = PLAIN.matcher(hint);
        Matcher add = ADD.matcher(hint);
        Matcher rename = RENAME.matcher(hint);
        Matcher meant = MEANT.matcher(hint);
        if (text.matches() && !hint.contains("…")) {
            return set(copy, parent, name, json(text.group(1) == null ? text.group(2) : text.group(1)));
        } else if (plain.matches()) {
            return set(copy, parent, name, json(plain.group(1)));
        } else if (add.matches() && json(add.group(2)) != null) {
            JsonNode into = value.isObject() && !finding.rule().contains("-needs-") ? value : parent;
            return set(copy, into, add.group(1), json(add.group(2)));
        } else if (hint.equals("leave it out") || hint.startsWith("delete it: ")) {
            ((ObjectNode) parent).remove(name);
            return copy;
        } else if (hint.equals("put it in brackets: [ … ]")) {
            return set(copy, parent, name, NODES.arrayNode().add(value));
        } else if (hint.equals("remove the brackets")) {
            return set(copy, parent, name, value.get(0));
        } else if (rename.matches() || meant.matches() && finding.rule().endsWith("unknown-member")) {
            ((ObjectNode) parent).remove(name);
            return set(copy, parent, rename.matches() ? rename.group(1) : meant.group(1), value);
        } else if (meant.matches()) {
            return set(copy, parent, name, NODES.stringNode(meant.group(1)));
        }
        return null;
    }

    private static @Nullable JsonNode set(JsonNode copy, JsonNode into, String name, @Nullable JsonNode value) {
        if (value == null) {
            return null;
        } else if (into instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else if (into instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            return value;
        }
        return copy;
    }

    private static @Nullable JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static List<Finding> findings(CheckOptions options, String document) {
        return new Checker(options).check("x", document).findings();
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    @Tag("slow")
    @Test
    void whoFollowsAHintIsRidOfTheFinding() throws IOException {
        Map<String, CheckOptions> documents = new LinkedHashMap<>();
        MutationTest.documents()
                .forEach((document, kind) -> Mutants.of(MAPPER.readTree(document))
                        .forEach(m -> documents.put(m.json().toString(), CheckOptions.DEFAULT.kind(kind))));
        for (ReportFile file : ReportFile.all()) {
            file.cases().stream()
                    .filter(c -> json(c.text()) != null)
                    .forEach(c -> documents.put(c.text(), c.options()));
        }
        List<String> wrong = new ArrayList<>();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, CheckOptions> entry : documents.entrySet()) {
            String document = entry.getKey();
            List<Finding> before = findings(entry.getValue(), document);
            for (Finding finding : before) {
                JsonNode after = followed(MAPPER.readTree(document), finding);
                if (after == null) {
                    continue;
                }
                counts.merge(finding.hint().replaceAll("[\":].*", "").replaceAll("\\S*\\d\\S*", "n"), 1, Integer::sum);
                List<Finding> found = findings(entry.getValue(), after.toString());
                boolean still = found.stream()
                        .anyMatch(f -> f.rule().equals(finding.rule())
                                && f.pointer().equals(finding.pointer())
                                && f.message().equals(finding.message()));
                if (still || errors(found) > errors(before)) {
                    wrong.add(finding.rule() + ": " + finding.message() + " → " + finding.hint() + "  " + document
                            + "  gives " + found.stream().map(Finding::message).toList());
                }
            }
        }
        System.out.println("hints followed: " + counts);
        assertThat(counts.keySet())
                .contains("add ", "leave it out", "rename it to ", "write ", "did you mean ", "delete it");
        assertThat(wrong).isEmpty();
    }
}
