package dev.ncco.schema.model;

import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.TextShape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with named members. */
public final class ObjectShape implements Shape {

    private final Annotations annotations;
    private final String name;
    private final SchemaNode definition;
    private final Map<String, Member> members;
    private final List<CrossRule> rules;
    private final @Nullable DistinctRule distinct;
    private final @Nullable Member naming;
    private final boolean open;
    private final boolean terminal;
    /** Read on first use; two threads may both read it, with equal results. */
    private @Nullable Depiction depiction;

    /**
     * A member.
     *
     * @param name the name
     * @param shape the shape of the value
     * @param required whether the member is required
     */
    public record Member(String name, Shape shape, boolean required) {

        /**
         * Returns whether the member is optional, but recommended.
         *
         * @return {@code true} if a warning reports its absence
         */
        public boolean isRecommended() {
            return !required && !shape.annotations().recommended().isEmpty();
        }
    }

    ObjectShape(
            Annotations annotations, String name, SchemaNode definition, List<Member> members, List<CrossRule> rules) {
        this.annotations = annotations;
        this.name = name;
        this.definition = definition;
        Map<String, Member> byName = new LinkedHashMap<>();
        Member named = null;
        for (Member member : members) {
            byName.put(member.name(), member);
            named = named == null && namesMembers(member) ? member : named;
        }
        this.members = Collections.unmodifiableMap(byName);
        this.rules = List.copyOf(rules);
        SchemaNode together = definition.own("x-distinct");
        this.distinct = together == null ? null : RuleReader.distinct(name, together);
        this.open = definition.own("additionalProperties") == null;
        this.terminal = definition.flag("x-terminal");
        this.naming = named;
    }

    @Override
    public Annotations annotations() {
        return annotations;
    }

    @Override
    public boolean passes(ShapeTest test) {
        return test.object(this);
    }

    /**
     * Returns the name in rule ids and messages.
     *
     * @return the name, such as {@code talk} or {@code sip.standardHeaders}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the texts and the icon for drawings.
     *
     * @return the depiction in the schema
     */
    public Depiction depiction() {
        Depiction read = depiction;
        if (read == null) {
            read = Depiction.of(this);
            depiction = read;
        }
        return read;
    }

    /**
     * Returns the definition, with all references resolved.
     *
     * @return the definition
     */
    public SchemaNode definition() {
        return definition;
    }

    /**
     * Returns whether the object can have members that are not listed.
     *
     * @return {@code true} if it can
     */
    public boolean open() {
        return open;
    }

    /**
     * Returns whether an action ends its NCCO, so that actions after it never run.
     *
     * @return {@code true} if it does
     */
    public boolean terminal() {
        return terminal;
    }

    /**
     * Returns the members.
     *
     * @return the members by name, in the order of the schema
     */
    public Map<String, Member> members() {
        return members;
    }

    /**
     * Returns a member.
     *
     * @param member the name
     * @return the member, or null
     */
    public @Nullable Member member(String member) {
        return members.get(member);
    }

    /**
     * Returns the rules about several members.
     *
     * @return the rules
     */
    public List<CrossRule> rules() {
        return rules;
    }

    /**
     * Returns the members that the rules are about.
     *
     * @return their names
     */
    public List<String> namesInRules() {
        return rules.stream().flatMap(rule -> rule.names().stream()).distinct().toList();
    }

    /**
     * Returns the rule that two values in the object should be different.
     *
     * @return the rule, or null if there is none
     */
    public @Nullable DistinctRule distinct() {
        return distinct;
    }

    /**
     * Returns the list whose values name other members.
     *
     * @return the member, or null if there is no such list
     */
    public @Nullable Member naming() {
        return naming;
    }

    /**
     * Returns the members that the values of a member name.
     *
     * @param member the member
     * @return the names; empty if the member is not a list of names
     */
    public List<String> names(Member member) {
        return namesMembers(member) && member.shape() instanceof ListShape list && list.item() instanceof TextShape text
                ? text.values()
                : List.of();
    }

    private static boolean namesMembers(Member member) {
        return member.shape().annotations().node().has("x-names-members");
    }
}
