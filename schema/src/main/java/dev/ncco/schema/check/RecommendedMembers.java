package dev.ncco.schema.check;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.ObjectShape;

/** Warns about recommended members that are absent. */
final class RecommendedMembers {

    private final Findings findings;
    private final LocatedValue root;

    RecommendedMembers(Findings findings, LocatedValue root) {
        this.findings = findings;
        this.root = root;
    }

    void check() {
        root.forEach(located -> {
            if (located.shape() instanceof ObjectShape shape && !located.isReported()) {
                for (ObjectShape.Member member : shape.members().values()) {
                    if (member.isRecommended()
                            && !located.has(member.name())
                            && !located.isAccountedFor(member.name())) {
                        report(located, shape, member);
                    }
                }
            }
        });
    }

    private void report(LocatedValue located, ObjectShape shape, ObjectShape.Member member) {
        Annotations annotations = member.shape().annotations();
        findings.add(
                shape.name() + "." + member.name() + ".recommended",
                Severity.WARNING,
                annotations.source(),
                located.opening(),
                located.pointer(),
                shape.name() + " should have the member \"" + member.name() + "\": " + annotations.recommended(),
                Phrases.add(member));
    }
}
