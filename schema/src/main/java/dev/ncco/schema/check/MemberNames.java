package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ScalarNode;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.SecretNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the names of members and the discriminators of objects. */
final class MemberNames {

    /** A hint to use another member. */
    private static final Pattern USE = Pattern.compile("use ([\\w-]+)");

    /** Names that a discriminator has in other objects and in other APIs. */
    private static final Set<String> DISCRIMINATORS = Set.of("action", "type", "kind");

    private final Findings findings;

    MemberNames(Findings findings) {
        this.findings = findings;
    }

    /** The shape of an object, the correct value of its discriminator, and whether that is only similar to it. */
    record Choice(ObjectShape shape, String value, boolean guessed) {}

    /** Returns null if the discriminator is not recognized; the validator reports it. */
    @Nullable
    Choice choose(LocatedValue located, UnionShape union, Map<String, Node.Member> members) {
        Node.Member member = members.get(union.discriminator());
        if (member == null) {
            member = misspelt(located, union, members);
        }
        String value = member == null ? null : text(member.value());
        if (member == null || value == null) {
            return null;
        }
        ObjectShape shape = union.choice(value);
        if (shape != null) {
            return new Choice(shape, value, false);
        }
        String meant = SpellingSuggester.closest(value, union.values());
        if (findings.lenient() || meant == null || union.annotations().hints().containsKey(value)) {
            return null;
        }
        findings.add(
                union.name() + "." + union.discriminator() + ".enum",
                Severity.ERROR,
                union.annotations().source(),
                member.value().span(),
                located.pointer().member(member.name()),
                wrongDiscriminator(union, member.value(), located.pointer().hasStep(SecretNames::isSecret)),
                "did you mean \"" + meant + "\"?",
                ConstantHints.replacement(member.value().span(), value, meant, union.values()));
        ObjectShape closest = union.choice(meant);
        return closest == null ? null : new Choice(closest, meant, !value.equalsIgnoreCase(meant));
    }

    /** The message about a discriminator with an unknown value. */
    static String wrongDiscriminator(UnionShape union, Node node, boolean secret) {
        String found = !(node instanceof ScalarNode scalar)
                ? node instanceof Node.ArrayNode ? "an array" : "an object"
                : secret
                        ? scalar.value().isString() ? "" : Quote.type(scalar.value())
                        : scalar.value().isString()
                                ? Quote.text(scalar.value().stringValue())
                                : Quote.value(scalar.value());
        return union.discriminator() + " " + LimitPhrases.mustBe(LimitPhrases.oneOf(union.values()), found);
    }

    private Node.@Nullable Member misspelt(LocatedValue located, UnionShape union, Map<String, Node.Member> members) {
        for (Node.Member member : List.copyOf(members.values())) {
            String value = text(member.value());
            if (value != null
                    && union.choice(value) != null
                    && (DISCRIMINATORS.contains(member.name())
                            || SpellingSuggester.closest(member.name(), List.of(union.discriminator())) != null)) {
                members.remove(member.name());
                rename(
                        union.name(),
                        union.discriminator(),
                        union.annotations(),
                        Severity.ERROR,
                        member,
                        located,
                        null,
                        SpellingSuggester.sameBut(member.name(), List.of(union.discriminator())) != null);
                return member;
            }
        }
        return null;
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar && scalar.value().isString()
                ? scalar.value().stringValue()
                : null;
    }

    /** Returns null if the object has no such member. */
    @Nullable
    Member resolve(LocatedValue located, ObjectShape shape, Node.Member member, Map<String, Node.Member> members) {
        Member known = shape.member(member.name());
        if (known != null && !known.shape().annotations().deprecated()) {
            return known;
        }
        // An open object can have any member, even one with a name similar to a known one.
        String same = shape.open() ? null : SpellingSuggester.sameBut(member.name(), MemberHints.current(shape));
        if (same != null && !members.containsKey(same) && !located.isAccountedFor(same)) {
            CrossRule broken = brokenBy(shape, member, same, members);
            if (known != null) {
                located.accountFor(same);
            }
            // The lenient reader accepts deprecated names, and keeps unknown members.
            Severity severity =
                    known != null ? findings.understood() : accountFor(located, shape, member, members, same);
            boolean kept = known == null && severity == Severity.WARNING;
            boolean only = members.keySet().stream()
                    .allMatch(other ->
                            other.equals(member.name()) || SpellingSuggester.sameBut(other, List.of(same)) == null);
            rename(shape.name(), same, shape.annotations(), severity, member, located, broken, only);
            return broken != null || kept ? null : shape.member(same);
        }
        if (known == null && !shape.open()) {
            unknown(located, shape, member, members, same);
        }
        return known;
    }

    private void rename(
            String object,
            String right,
            Annotations annotations,
            Severity severity,
            Node.Member member,
            LocatedValue located,
            @Nullable CrossRule broken,
            boolean safe) {
        Edit edit = safe ? new Edit(member.key(), Quote.json(right)) : Edit.unsafe(member.key(), Quote.json(right));
        findings.add(
                object + "." + right + ".name",
                severity,
                annotations.source(),
                member.key(),
                located.pointer().member(member.name()),
                LimitPhrases.renamed(object, member.name(), right),
                broken != null ? "delete it: " + broken.sentence() : "rename it to \"" + right + "\"",
                broken != null ? new Edit[0] : new Edit[] {edit});
    }

    /** The rule that the object would violate if the member had its correct name. */
    private static @Nullable CrossRule brokenBy(
            ObjectShape shape, Node.Member member, String right, Map<String, Node.Member> members) {
        Map<String, Object> without = without(shape, member, members);
        Map<String, Object> renamed = renamed(without, member, right);
        return shape.rules().stream()
                .filter(r -> r.form() != CrossRule.Form.NEEDS && r.holds(without) && !r.holds(renamed))
                .findFirst()
                .orElse(null);
    }

    /** The members that rules compare, without one of them. */
    private static Map<String, Object> without(
            ObjectShape shape, Node.Member member, Map<String, Node.Member> members) {
        return MemberValues.of(shape.namesInRules().stream()
                .filter(name -> members.containsKey(name) && !name.equals(member.name()))
                .map(members::get)
                .toList());
    }

    /** The members that rules compare, with one of them under another name. */
    private static Map<String, Object> renamed(Map<String, Object> without, Node.Member member, String right) {
        Map<String, Object> values = new HashMap<>(without);
        values.putAll(MemberValues.of(List.of(new Node.Member(right, member.key(), member.value()))));
        return values;
    }

    private void unknown(
            LocatedValue located,
            ObjectShape shape,
            Node.Member member,
            Map<String, Node.Member> members,
            @Nullable String same) {
        MemberHints hints = new MemberHints(shape, members);
        String known = hints.known(member.name());
        String meant = known == null ? hints.meant(member) : null;
        String hint;
        Severity severity = findings.understood();
        Edit[] fix = new Edit[0];
        String right = same == null ? meant : same;
        if (right != null && members.containsKey(right)) {
            hint = "delete it: \"" + right + "\" already exists";
        } else if (same != null) {
            hint = "delete it: another member means \"" + same + '"';
        } else if (known != null) {
            hint = known;
            Matcher use = USE.matcher(known);
            if (use.lookingAt() && shape.member(use.group(1)) != null) {
                severity = accountFor(located, shape, member, members, use.group(1));
            }
        } else if (meant != null) {
            hint = "did you mean \"" + meant + "\"?";
            boolean free = !members.containsKey(meant) && !located.isAccountedFor(meant);
            if (free && SpellingSuggester.isOnlyClosest(meant, member.name(), MemberHints.current(shape))) {
                fix = new Edit[] {Edit.unsafe(member.key(), Quote.json(meant))};
            }
            severity = accountFor(located, shape, member, members, meant);
        } else {
            hint = hints.place(member.name());
        }
        findings.add(
                shape.name() + ".unknown-member",
                severity,
                shape.annotations().source(),
                member.key(),
                located.pointer().member(member.name()),
                LimitPhrases.unknown(shape.name(), member.name()),
                hint,
                fix);
    }

    /**
     * Counts a misspelled member as present under its correct name.
     *
     * @return for the lenient reader, which keeps the member as unknown: an error if the object is invalid without it
     */
    private Severity accountFor(
            LocatedValue located,
            ObjectShape shape,
            Node.Member misspelt,
            Map<String, Node.Member> members,
            String right) {
        Map<String, Object> without = without(shape, misspelt, members);
        List<CrossRule> violated = shape.rules().stream()
                .filter(r -> r.names().contains(right) && !RuleViolations.isUnderstood(shape, r) && !r.holds(without))
                .toList();
        Map<String, Object> renamed = renamed(without, misspelt, right);
        Member member = shape.member(right);
        boolean needed = member != null && member.required() && isMissing(shape, members, right)
                || violated.stream().anyMatch(r -> r.holds(renamed));
        if (needed || violated.isEmpty() || !findings.lenient()) {
            located.accountFor(right);
        }
        return needed ? Severity.ERROR : findings.understood();
    }

    /** Whether a member is absent; the lenient reader also accepts it under its deprecated name. */
    private boolean isMissing(ObjectShape shape, Map<String, Node.Member> members, String name) {
        return !members.containsKey(name)
                && !(findings.lenient()
                        && members.keySet().stream()
                                .map(shape::member)
                                .anyMatch(m -> m != null
                                        && m.shape().annotations().deprecated()
                                        && name.equals(
                                                SpellingSuggester.sameBut(m.name(), MemberHints.current(shape)))));
    }
}
