package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports deprecated members, and deprecated forms of objects, which lack a member that all current forms have. */
final class OldForms {

    private final Findings findings;

    OldForms(Findings findings) {
        this.findings = findings;
    }

    /** Reports the deprecated ones of all members of an object. */
    void report(
            LocatedValue located, ObjectShape shape, Map<String, Node.Member> members, List<Node.Member> deprecated) {
        List<Node.Member> rest = new ArrayList<>(deprecated);
        for (Member member : shape.members().values()) {
            Annotations.Absent absent = member.shape().annotations().absent();
            if (absent != null
                    && !members.containsKey(member.name())
                    && !located.isAccountedFor(member.name())
                    && !isRequired(member, shape, members)) {
                form(located, shape, member, absent, rest);
            }
        }
        rest.forEach(old -> member(located, shape, members, old));
    }

    /** Whether a rule requires the member; the rule reports its absence as an error. */
    private static boolean isRequired(Member member, ObjectShape shape, Map<String, Node.Member> members) {
        return shape.rules().stream()
                .anyMatch(r -> r.form() == CrossRule.Form.NEEDS
                        && r.names().get(1).equals(member.name())
                        && members.containsKey(r.names().get(0)));
    }

    /** Reports the whole form, and removes its members from those to report. */
    private void form(
            LocatedValue located, ObjectShape shape, Member member, Annotations.Absent absent, List<Node.Member> rest) {
        ObjectNode object = (ObjectNode) located.node();
        String added = Quote.json(member.name()) + ": " + Quote.json(absent.means());
        List<Node.Member> moved = new ArrayList<>();
        String into = null;
        for (Node.Member old : rest) {
            String outer = outer(shape, old);
            if (outer != null && absent.means() instanceof List<?> list && list.contains(outer)) {
                into = outer;
                moved.add(old);
            }
        }
        rest.removeAll(moved);
        String hint = "add " + added;
        ObjectEdits edits = new ObjectEdits(findings.lines(), object);
        Edit[] fix = {};
        if (into == null) {
            fix = edits.add(added);
        } else {
            Optional<CrossRule> broken = brokenByMoving(shape, object, moved, into);
            String names = moved.stream().map(Node.Member::name).collect(Collectors.joining(", "));
            hint += broken.isEmpty()
                    ? " and move " + names + " into \"" + into + "\""
                    : " and delete " + names + ": " + broken.get().sentence();
            fix = broken.isEmpty() && hasUniqueNames(object) ? edits.move(moved, into, added) : fix;
        }
        findings.add(
                shape.name() + "." + member.name() + ".absent",
                Severity.WARNING,
                member.shape().annotations().source(),
                located.opening(),
                located.pointer(),
                absent.sentence(),
                hint,
                fix);
    }

    /** The member whose object now contains a deprecated member. */
    private static @Nullable String outer(ObjectShape shape, Node.Member old) {
        Member known = shape.member(old.name());
        String replaced = known == null ? "" : known.shape().annotations().replacedBy();
        int dot = replaced.indexOf('.');
        return dot < 0 || shape.member(replaced.substring(0, dot)) == null ? null : replaced.substring(0, dot);
    }

    private static Optional<CrossRule> brokenByMoving(
            ObjectShape shape, ObjectNode object, List<Node.Member> moved, String into) {
        Map<String, Object> after = MemberValues.of(object.members());
        moved.forEach(m -> after.remove(m.name()));
        after.put(into, Map.of(moved.get(0).name(), true));
        return shape.rules().stream()
                .filter(r -> r.form() == CrossRule.Form.EXCLUDES && !r.holds(after))
                .findFirst();
    }

    private static boolean hasUniqueNames(ObjectNode object) {
        return object.members().stream().map(Node.Member::name).distinct().count()
                == object.members().size();
    }

    private void member(LocatedValue located, ObjectShape shape, Map<String, Node.Member> members, Node.Member old) {
        Member known = shape.member(old.name());
        if (known == null) {
            return;
        }
        Annotations annotations = known.shape().annotations();
        String replacement = annotations.replacedBy();
        String outer = outer(shape, old);
        String hint = "use " + replacement;
        Edit[] fix = {};
        if (outer != null && located.node() instanceof ObjectNode object) {
            Optional<CrossRule> broken = brokenByMoving(shape, object, List.of(old), outer);
            Node.Member there = members.get(outer);
            String inner = replacement.substring(outer.length() + 1);
            ObjectEdits edits = new ObjectEdits(findings.lines(), object);
            if (broken.isPresent()) {
                hint = "delete it: " + broken.get().sentence();
            } else if (there == null) {
                fix = hasUniqueNames(object) ? edits.move(List.of(old), outer, "") : fix;
            } else if (there.value() instanceof ObjectNode into) {
                boolean has = into.members().stream().anyMatch(m -> m.name().equals(inner));
                hint = has ? "delete it: \"" + replacement + "\" already exists" : hint;
                fix = has ? fix : edits.moveInto(old, into, inner);
            }
        } else if (shape.member(replacement) != null) {
            boolean there = members.containsKey(replacement);
            hint = there ? "delete it: \"" + replacement + "\" already exists" : hint;
            fix = there ? fix : new Edit[] {new Edit(old.key(), Quote.json(replacement))};
        }
        findings.add(
                shape.name() + "." + known.name() + ".deprecated",
                Severity.WARNING,
                annotations.source(),
                old.key(),
                located.pointer().member(old.name()),
                known.name() + " is deprecated",
                hint,
                fix);
    }
}
