package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node.ObjectNode;
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
        } else if (isMember && parent != null && parent.shape() instanceof ObjectShape object) {
            if (isRequired(parent, object, located.member())) {
                add(located, Phrases.example(located.shape().annotations()));
            } else {
                Edit[] delete = parent.node() instanceof ObjectNode node
                        ? new ObjectEdits(findings.lines(), node).delete(located.node())
                        : new Edit[0];
                add(located, "leave it out", delete);
            }
        } else {
            if (isMember && parent != null && parent.node() instanceof ObjectNode map) {
                add(located, "leave it out", new ObjectEdits(findings.lines(), map).delete(located.node()));
            } else {
                add(located, ErrorTranslator.example(located));
            }
        }
    }

    private void add(LocatedValue located, String hint, Edit... fix) {
        String message = located.subject() + " " + LimitPhrases.mustNotBeNull();
        findings.add(located, "type", Severity.ERROR, message, hint, fix);
    }

    /** Whether the object would lack a required member without its null values. */
    private static boolean isRequired(LocatedValue parent, ObjectShape object, String name) {
        ObjectShape.Member member = object.member(name);
        return member != null
                        && (member.required() || member.shape().annotations().absent() != null)
                || object.rules().stream()
                        .anyMatch(r -> r.names().contains(name) && !r.holds(MemberValues.of(parent, r.names())));
    }
}
