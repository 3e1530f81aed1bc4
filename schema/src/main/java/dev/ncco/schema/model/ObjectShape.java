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
    /** Read at the first use; should two threads read it at once, both read the same. */
    private @Nullable Depiction depiction;

    /**
     * A member.
     *
     * @param name its name
     * @param shape its value
     * @param required whether it has to be there
     */
    public record Member(String name, Shape shape, boolean required) {

        /**
         * Tells whether it may be absent, but should not.
         *
         * @return whether a warning reports its absence
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
     * Returns its name in rule ids and messages.
     *
     * @return the name, such as {@code talk} or {@code sip.standardHeaders}
     */
    public String name() {
        return name;
    }

    /**
     * Returns how it is shown.
     *
     * @return what its schema says
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
     * Returns where it is defined, at the end of all references.
     *
     * @return the definition
     */
    public SchemaNode definition() {
        return definition;
    }

    /**
     * Tells whether it may have members that are not listed.
     *
     * @return whether it may
     */
    public boolean open() {
        return open;
    }

    /**
     * Tells whether nothing after it in an NCCO runs.
     *
     * @return whether it is the end
     */
    public boolean terminal() {
        return terminal;
    }

    /**
     * Returns its members.
     *
     * @return the members by name, in the order of the schema
     */
    public Map<String, Member> members() {
        return members;
    }

    /**
     * Returns a member.
     *
     * @param member its name
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
     * Returns the values in it that are hardly meant to be the same.
     *
     * @return the rule, or null if there is none
     */
    public @Nullable DistinctRule distinct() {
        return distinct;
    }

    /**
     * Returns the list whose values name other members.
     *
     * @return the member, or null if there is none
     */
    public @Nullable Member naming() {
        return naming;
    }

    /**
     * Returns the members that the values of a member name.
     *
     * @param member the member
     * @return their names; none if it is not a list of names
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
