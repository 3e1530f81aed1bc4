package dev.ncco.schema.policy;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The findings that existed when the check was introduced, and that are ignored until they are corrected. A finding is
 * identified by its file, rule and pointer, not by its line.
 */
public final class Baseline {

    private record Key(String file, String rule, String pointer) implements Comparable<Key> {

        static Key of(Finding finding) {
            return new Key(finding.file().replace('\\', '/'), finding.rule(), finding.pointer());
        }

        @Override
        public int compareTo(Key other) {
            return (file + "\n" + pointer + "\n" + rule)
                    .compareTo(other.file + "\n" + other.pointer + "\n" + other.rule);
        }
    }

    private final Map<Key, Integer> counts = new TreeMap<>();

    /** Creates an empty baseline. */
    public Baseline() {}

    /**
     * Parses a baseline.
     *
     * @param file the name of the file, for messages
     * @param text the content
     * @return the baseline
     * @throws PolicyException if the content is not a baseline
     */
    public static Baseline parse(String file, String text) throws PolicyException {
        PolicyFile source = PolicyFile.parse(file, text);
        Baseline baseline = new Baseline();
        for (int i = 0; i < source.size(""); i++) {
            String at = "/" + i;
            source.object(at, Set.of("file", "rule", "pointer"));
            String name = source.text(at + "/file");
            String rule = source.text(at + "/rule");
            String pointer = source.text(at + "/pointer");
            if (name == null || rule == null || pointer == null) {
                throw source.error(at, "an entry requires file, rule and pointer");
            }
            baseline.counts.merge(new Key(name, rule, pointer), 1, Integer::sum);
        }
        return baseline;
    }

    /**
     * Returns whether a text is a baseline. An empty array is also an NCCO, and is a baseline only if formatted as by
     * {@link #toJson}.
     *
     * @param text the text
     * @return {@code true} if it is a baseline
     */
    public static boolean isBaseline(String text) {
        try {
            return !parse("", text).counts.isEmpty() || text.equals(new Baseline().toJson());
        } catch (PolicyException e) {
            return false;
        }
    }

    /**
     * Adds the findings of a report.
     *
     * @param report the report
     */
    public void add(Report report) {
        report.findings().forEach(f -> counts.merge(Key.of(f), 1, Integer::sum));
    }

    /**
     * Serializes the baseline.
     *
     * @return an array with one entry on each line
     */
    public String toJson() {
        StringBuilder out = new StringBuilder("[");
        counts.forEach((key, count) -> {
            for (int i = 0; i < count; i++) {
                out.append(out.length() == 1 ? "\n" : ",\n").append(json(key));
            }
        });
        return out.append("\n]\n").toString();
    }

    private static String json(Key key) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("file", key.file());
            json.writeStringProperty("rule", key.rule());
            json.writeStringProperty("pointer", key.pointer());
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Removes the known findings from a report.
     *
     * @param report the report
     * @return a copy with the new findings only
     */
    public Report apply(Report report) {
        Map<Key, Integer> used = new HashMap<>();
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Key key = Key.of(finding);
            @Nullable Integer known = counts.get(key);
            if (known == null || used.merge(key, 1, Integer::sum) > known) {
                fresh.add(finding);
            }
        }
        return report.with(fresh);
    }
}
