package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.source.Pointers;
import dev.ncco.schema.text.LimitPhrases;
import java.util.Map;

/** Reports null: a member that is required has a value, any other is left out. */
final class NullValues {

    private final Findings findings;
    private final Map<String, LocatedValue> visits;

    NullValues(Findings findings, Map<String, LocatedValue> visits) {
        this.findings = findings;
        this.visits = visits;
    }

    static boolean isNull(LocatedValue visit) {
        return visit.node() instanceof ScalarNode scalar && scalar.value().isNull();
    }

    void report(LocatedValue visit, String at) {
        String name = Pointers.unescape(at.substring(at.lastIndexOf('/') + 1));
        LocatedValue parent = at.isEmpty() ? null : visits.get(at.substring(0, at.lastIndexOf('/')));
        boolean isMember = visit.key() != null;
        if (isMember && parent != null && parent.shape() instanceof UnionShape union) {
            findings.add(
                    union.name() + "." + name + ".enum",
                    Severity.ERROR,
                    union.annotations().source(),
                    visit.node().span(),
                    visit.pointer(),
                    name + " " + LimitPhrases.mustNotBeNull(),
                    "write one of " + String.join(", ", union.values()));
        } else if (isMember && parent != null && parent.shape() instanceof ObjectShape object) {
            if (isRequired(object, name, at)) {
                add(visit, Phrases.example(visit.shape().annotations()));
            } else {
                Edit[] delete = parent.node() instanceof ObjectNode node
                        ? new ObjectEdits(findings.lines(), node).delete(visit.node())
                        : new Edit[0];
                add(visit, "leave it out", delete);
            }
        } else {
            String hint =
                    isMember ? "leave it out" : Phrases.example(visit.shape().annotations());
            add(visit, hint);
        }
    }

    private void add(LocatedValue visit, String hint, Edit... fix) {
        String message = visit.label() + " " + LimitPhrases.mustNotBeNull();
        findings.add(visit, "type", Severity.ERROR, message, hint, fix);
    }

    /** Whether the object would lack the member if it were left out. */
    private boolean isRequired(ObjectShape object, String name, String at) {
        ObjectShape.Member member = object.member(name);
        String siblings = at.substring(0, at.lastIndexOf('/') + 1);
        return member != null
                        && (member.required() || member.shape().annotations().absent() != null)
                || object.rules().stream()
                        .filter(r ->
                                r.form() == CrossRule.Form.ONE_OF && r.names().contains(name))
                        .anyMatch(r -> r.names().stream()
                                .noneMatch(n -> !n.equals(name) && visits.containsKey(siblings + Pointers.escape(n))));
    }
}
