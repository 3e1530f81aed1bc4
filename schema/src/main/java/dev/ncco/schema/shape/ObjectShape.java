package dev.ncco.schema.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object with named members. */
public final class ObjectShape implements Shape {

    private final Facts facts;
    private final String name;
    private final boolean open;
    private final boolean terminal;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Test> tests = new ArrayList<>();
    private final List<CrossRule> rules = new ArrayList<>();
    private long usual;
    private long nameable;
    private @Nullable Member naming;
    private @Nullable Distinct distinct;
    private CrossRule[] ruleArray = {};
    private Test[][] testsByMember = {};

    /**
     * A member.
     *
     * @param name its name
     * @param shape its value
     * @param required whether it has to be there
     * @param bit its bit among the members
     */
    public record Member(String name, Shape shape, boolean required, long bit) {

        /**
         * Tells whether it may be absent, but should not.
         *
         * @return whether a warning reports its absence
         */
        public boolean isRecommended() {
            return !required && !shape.facts().recommended().isEmpty();
        }
    }

    /**
     * Something that a rule asks about a member's value.
     *
     * @param member the member
     * @param constant the value it is compared with, or null if the member only has to be an object with members
     * @param bit its bit among the tests
     */
    record Test(String member, @Nullable Object constant, long bit) {

        boolean matches(@Nullable Object value) {
            return constant == null ? value instanceof Map<?, ?> map && !map.isEmpty() : constant.equals(value);
        }
    }

    ObjectShape(Facts facts, String name, boolean open, boolean terminal) {
        this.facts = facts;
        this.name = name;
        this.open = open;
        this.terminal = terminal;
    }

    void add(String member, Shape shape, boolean isRequired) {
        Member added = new Member(member, shape, isRequired, 1L << members.size());
        members.put(member, added);
        if (isRequired || added.isRecommended() || shape.facts().absent() != null) {
            usual |= added.bit();
        }
        if (shape instanceof FlagShape) {
            test(member, true);
        } else if (shape instanceof NumberShape number && number.integer() && number.min() == 0) {
            test(member, 0L);
        }
    }

    void add(Distinct rule) {
        distinct = rule;
    }

    void add(CrossRule rule) {
        rules.add(rule);
    }

    long test(String member, @Nullable Object constant) {
        for (Test test : tests) {
            if (test.member().equals(member) && Objects.equals(test.constant(), constant)) {
                return test.bit();
            }
        }
        Test added = new Test(member, constant, 1L << tests.size());
        tests.add(added);
        return added.bit();
    }

    /** The bit of a test that is made while scanning; all bits if that is not made. */
    long tested(String member, Object constant) {
        for (Test test : tests) {
            if (test.member().equals(member) && Objects.equals(test.constant(), constant)) {
                return test.bit();
            }
        }
        return -1;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public boolean clean(Scan scan) {
        return scan.object(this);
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
        return Collections.unmodifiableMap(members);
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
        return List.copyOf(rules);
    }

    /**
     * Returns the values in it that are hardly meant to be the same.
     *
     * @return the rule, or null if there is none
     */
    public @Nullable Distinct distinct() {
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

    @SuppressWarnings("ReferenceEquality") // there is one of each
    boolean isNaming(Member member) {
        return member == naming;
    }

    @Nullable
    Comparison comparison() {
        return distinct == null ? null : new Comparison(distinct);
    }

    /** The members that such a list can name. */
    long nameable() {
        return nameable;
    }

    /**
     * Returns the members that the values of a member name.
     *
     * @param member the member
     * @return their names; none if it is not a list of names
     */
    public List<String> names(Member member) {
        return member.shape() instanceof ListShape list
                        && list.item() instanceof TextShape text
                        && members.keySet().containsAll(text.values())
                ? text.values()
                : List.of();
    }

    /**
     * Tells whether an object keeps a rule.
     *
     * @param rule one of the rules
     * @param object its members: booleans, strings, objects as maps
     * @return whether it does
     */
    public boolean keeps(CrossRule rule, Map<String, Object> object) {
        long present = 0;
        long matched = 0;
        for (Member member : members.values()) {
            present |= object.containsKey(member.name()) ? member.bit() : 0;
        }
        for (Test test : tests) {
            matched |= test.matches(object.get(test.member())) ? test.bit() : 0;
        }
        return rule.condition().holds(present, matched);
    }

    /** The bit of a member; none if there is no such member. */
    long bit(String member) {
        Member found = members.get(member);
        return found == null ? 0 : found.bit();
    }

    /** The rules as the scan reads them: no copy, no view. */
    CrossRule[] ruleArray() {
        return ruleArray;
    }

    /** The tests about a member. */
    Test[] tests(Member member) {
        return testsByMember[Long.numberOfTrailingZeros(member.bit())];
    }

    /** Makes the arrays that the scan reads. */
    ObjectShape freeze() {
        ruleArray = rules.toArray(new CrossRule[0]);
        for (Member member : members.values()) {
            List<String> names = names(member);
            naming = names.isEmpty() ? naming : member;
            names.forEach(name -> nameable |= bit(name));
        }
        testsByMember = new Test[members.size()][];
        members.values()
                .forEach(m -> testsByMember[Long.numberOfTrailingZeros(m.bit())] =
                        tests.stream().filter(t -> t.member().equals(m.name())).toArray(Test[]::new));
        return this;
    }

    /** The members without which there is something to find: required, recommended, or lacking in deprecated forms. */
    long usual() {
        return usual;
    }
}
