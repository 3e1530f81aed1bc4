package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.text.LimitPhrases;

/** Reports null: a required member needs a value, an optional one must be omitted. */
final class NullValues {

    private final Findings findings;

    NullValues(Findings findings) {
        this.findings = findings;
    }

    static boolean isNull(LocatedValue located) {
        return located.node() instanceof ScalarNode scalar && scalar.value().isNull();
    }

    void report(LocatedValue located) {
        LocatedValue parent = located.parent();
        boolean isMember = located.key() != null;
        if (isMember && parent != null && parent.shape() instanceof UnionShape union) {
            findings.add(
                    union.name() + "." + union.discriminator() + ".enum",
                    Severity.ERROR,
                    union.annotations().source(),
                    located.node().span(),
                    located.pointer(),
                    union.discriminator() + " " + LimitPhrases.mustNotBeNull(),
                    "write one of " + String.join(", ", union.values()));
        } else if (isMember && !isRequired(located)) {
            add(located, "leave it out", ObjectEdits.leaveOut(findings.lines(), located));
        } else {
            add(located, TypeHints.example(located));
        }
    }

    private void add(LocatedValue located, String hint, Edit... fix) {
        String message = located.subject() + " " + LimitPhrases.mustNotBeNull();
        findings.add(located, "type", Severity.ERROR, message, hint, fix);
    }

    /** Whether the object would lack a required member without its null values. */
    private static boolean isRequired(LocatedValue located) {
        LocatedValue parent = located.parent();
        if (parent == null || !(parent.shape() instanceof ObjectShape object)) {
            return false;
        }
        String name = located.member();
        ObjectShape.Member member = object.member(name);
        return member != null
                        && (member.required() || member.shape().annotations().absent() != null)
                || object.rules().stream()
                        .anyMatch(r -> r.names().contains(name) && !r.holds(MemberValues.of(parent, r.names())));
    }
}
