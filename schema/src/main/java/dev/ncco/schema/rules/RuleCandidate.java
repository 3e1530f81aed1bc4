package dev.ncco.schema.rules;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Report;
import dev.ncco.schema.Rule;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule with candidates for its examples; the first valid and the first invalid one are used. */
final class RuleCandidate {

    private final String id;
    private final Severity severity;
    /** What the rule says of each of the objects with its name. */
    private final Set<String> texts = new LinkedHashSet<>();

    private final String link;
    private final Map<Kind, Candidates> candidates = new LinkedHashMap<>();
    /** Those of the kind to which candidates are added. */
    private Candidates current;

    /** Candidates of one kind for the valid and the invalid example. */
    private record Candidates(List<String> good, List<String> bad) {}

    RuleCandidate(String id, Severity severity, String text, String link, Kind kind) {
        this.id = id;
        this.severity = severity;
        this.texts.add(text);
        this.link = link;
        this.current = candidates(kind);
    }

    /** Sets the kind of the candidates that follow, and adds what the rule says of their object. */
    RuleCandidate forObject(Kind kind, String text) {
        current = candidates(kind);
        texts.add(text);
        return this;
    }

    private Candidates candidates(Kind kind) {
        return candidates.computeIfAbsent(kind, k -> new Candidates(new ArrayList<>(), new ArrayList<>()));
    }

    void good(String json) {
        current.good().add(json);
    }

    void bad(String json) {
        current.bad().add(json);
    }

    /** Returns the rule, or null if no candidate violates this rule only. */
    @Nullable
    Rule rule() {
        for (Map.Entry<Kind, Candidates> of : candidates.entrySet()) {
            Checker checker = new Checker(CheckOptions.DEFAULT.kind(of.getKey()));
            String keeps = of.getValue().good().stream()
                    .filter(g -> checker.check("", g).findings().isEmpty())
                    .findFirst()
                    .orElse(null);
            String breaks = of.getValue().bad().stream()
                    .filter(b -> breaks(checker.check("", b)))
                    .findFirst()
                    .orElse(null);
            if (keeps != null && breaks != null) {
                return new Rule(id, severity, String.join("; ", texts), link, of.getKey(), keeps, breaks);
            }
        }
        return null;
    }

    private boolean breaks(Report report) {
        List<Finding> findings = report.findings();
        return findings.size() == 1
                && findings.get(0).rule().equals(id)
                && findings.get(0).severity() == severity;
    }
}
