package dev.ncco.schema.check;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.text.LimitPhrases;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports missing required members. */
final class MissingMember {

    private final Findings findings;

    MissingMember(Findings findings) {
        this.findings = findings;
    }

    void report(LocatedValue located, @Nullable String member) {
        if (member == null || located.isAccountedFor(member)) {
            return;
        }
        String object = located.objectName();
        Annotations annotations = located.shape().annotations();
        String hint = "";
        ObjectShape.Member wanted = located.shape() instanceof ObjectShape shape ? shape.member(member) : null;
        if (wanted != null) {
            annotations = wanted.shape().annotations();
            hint = Phrases.add(wanted);
        } else if (located.shape() instanceof UnionShape union) {
            hint = "add " + guess(union, located);
        }
        located.accountFor(member);
        findings.add(
                object + "." + member + ".required",
                Severity.ERROR,
                annotations.source(),
                located.opening(),
                located.pointer(),
                LimitPhrases.missing(object, member),
                hint);
    }

    /** The discriminator value that fits the existing members, if only one fits. */
    private static String guess(UnionShape union, LocatedValue located) {
        Set<String> names = new HashSet<>();
        if (located.node() instanceof ObjectNode object) {
            object.members().forEach(m -> names.add(m.name()));
        }
        List<String> fitting = union.values().stream()
                .filter(value -> {
                    ObjectShape choice = union.choice(value);
                    return !names.isEmpty()
                            && choice != null
                            && choice.members().keySet().containsAll(names);
                })
                .toList();
        String name = "\"" + union.discriminator() + "\"";
        return fitting.size() == 1
                ? name + ": " + Quote.json(fitting.get(0))
                : name + " with one of " + String.join(", ", fitting.isEmpty() ? union.values() : fitting);
    }
}
