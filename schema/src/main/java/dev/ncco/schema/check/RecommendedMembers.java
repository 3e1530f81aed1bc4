package dev.ncco.schema.check;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.source.Pointers;
import java.util.Map;

/** Warns of an optional member that is absent, but should be there. */
final class RecommendedMembers {

    private final Findings findings;
    private final Map<String, LocatedValue> visits;
    private final Silence silence;

    RecommendedMembers(Findings findings, Map<String, LocatedValue> visits, Silence silence) {
        this.findings = findings;
        this.visits = visits;
        this.silence = silence;
    }

    void check() {
        visits.forEach((at, visit) -> {
            if (visit.shape() instanceof ObjectShape shape && !silence.muted(at)) {
                for (ObjectShape.Member member : shape.members().values()) {
                    if (member.isRecommended()
                            && !visits.containsKey(at + "/" + Pointers.escape(member.name()))
                            && !silence.claimed(at, member.name())) {
                        report(visit, shape, member);
                    }
                }
            }
        });
    }

    private void report(LocatedValue visit, ObjectShape shape, ObjectShape.Member member) {
        Annotations annotations = member.shape().annotations();
        findings.add(
                shape.name() + "." + member.name() + ".recommended",
                Severity.WARNING,
                annotations.source(),
                visit.opening(),
                visit.pointer(),
                shape.name() + " should have the member \"" + member.name() + "\": " + annotations.recommended(),
                Phrases.add(member));
    }
}
