package dev.ncco.schema.check;

import dev.ncco.schema.Severity;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.text.LimitPhrases;
import java.util.List;
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

    /** The discriminator value that fits most of the existing members, or several if as many fit each. */
    private static String guess(UnionShape union, LocatedValue located) {
        long most = union.values().stream()
                .mapToLong(value -> fitting(union, value, located))
                .max()
                .orElse(0);
        List<String> best = union.values().stream()
                .filter(value -> fitting(union, value, located) == most)
                .toList();
        String name = "\"" + union.discriminator() + "\"";
        return best.size() == 1
                ? name + ": " + Quote.json(best.get(0))
                : name + " with one of " + String.join(", ", best);
    }

    /** How many members of an object a choice has, with texts that fit. */
    private static long fitting(UnionShape union, String value, LocatedValue located) {
        ObjectShape choice = union.choice(value);
        return choice == null || !(located.node() instanceof ObjectNode object)
                ? 0
                : object.members().stream()
                        .filter(m -> {
                            ObjectShape.Member member = choice.member(m.name());
                            return member != null
                                    && !(member.shape() instanceof TextShape text
                                            && m.value() instanceof ScalarNode scalar
                                            && scalar.value().isString()
                                            && !text.fits(scalar.value().stringValue()));
                        })
                        .count();
    }
}
