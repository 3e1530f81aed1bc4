package dev.ncco.codegen.plan;

import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Determines the members of other alternatives of an object, and the replacements of deprecated members. */
final class Alternatives {

    private Alternatives() {}

    /**
     * The members that an alternative does not have: those of other alternatives, and those that require one of these.
     */
    static Set<String> foreign(ObjectShape object, MemberTest alternative) {
        Set<String> foreign = new HashSet<>();
        for (MemberTest other : Variants.of(object)) {
            if (!other.equals(alternative)) {
                foreign.add(other.member());
            }
        }
        Set<String> depending = new HashSet<>();
        for (CrossRule rule : object.rules()) {
            if (rule.form() == CrossRule.Form.NEEDS
                    && rule.tests().size() == 2
                    && foreign.contains(rule.names().get(1))) {
                depending.add(rule.names().get(0));
            }
        }
        foreign.addAll(depending);
        return foreign;
    }

    /** The members of other alternatives, and the rules that they violate. */
    static List<ReadPlan.Foreign> broken(ObjectShape object, MemberTest alternative, Set<String> foreign) {
        List<ReadPlan.Foreign> members = new ArrayList<>();
        for (CrossRule rule : object.rules()) {
            boolean oneOf = rule.form() == CrossRule.Form.ONE_OF;
            List<String> names = oneOf
                    ? rule.names()
                    : rule.form() == CrossRule.Form.NEEDS ? rule.names().subList(0, 1) : List.of();
            for (String name : names) {
                if (foreign.contains(name)) {
                    members.add(new ReadPlan.Foreign(
                            name, oneOf ? alternative.member() : name, rule.id(), rule.sentence()));
                }
            }
        }
        return members;
    }

    /** The member that replaces a deprecated one; empty if the replacement is a sentence. */
    static List<String> replacement(ObjectShape object, ObjectShape.Member deprecated) {
        ObjectShape inner = object;
        List<String> names = new ArrayList<>();
        for (String name : deprecated.shape().annotations().replacedBy().split("\\.", -1)) {
            ObjectShape.Member member = inner == null ? null : inner.member(name);
            if (member == null) {
                return List.of();
            }
            names.add(ObjectPlanner.javaName(member));
            inner = member.shape() instanceof ObjectShape next ? next : null;
        }
        return names;
    }
}
