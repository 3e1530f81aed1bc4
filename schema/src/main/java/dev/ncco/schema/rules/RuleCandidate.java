package dev.ncco.schema.rules;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Rule;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule and what its examples may be: the first that does what an example has to do becomes it. */
record RuleCandidate(String id, Severity severity, String text, String link, List<String> good, List<String> bad) {

    static RuleCandidate of(String id, Severity severity, String text, String link) {
        return new RuleCandidate(id, severity, text, link, new ArrayList<>(), new ArrayList<>());
    }

    /** Returns null where no example shows the rule alone. */
    @Nullable
    Rule rule(Checker checker) {
        String keeps = good.stream()
                .filter(g -> checker.check("", g).findings().isEmpty())
                .findFirst()
                .orElse(null);
        String breaks = bad.stream()
                .filter(b -> breaks(checker.check("", b)))
                .findFirst()
                .orElse(null);
        return keeps == null || breaks == null ? null : new Rule(id, severity, text, link, keeps, breaks);
    }

    private boolean breaks(Report report) {
        List<Finding> findings = report.findings();
        return findings.size() == 1
                && findings.get(0).rule().equals(id)
                && findings.get(0).severity() == severity;
    }
}
