package dev.ncco.codegen.plan;

import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
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

    /** The member whose value a deprecated one has; empty if the replacement is a sentence or has other values. */
    static List<String> replacement(ObjectShape object, ObjectShape.Member deprecated) {
        Shape value = deprecated.shape();
        ObjectShape inner = object;
        List<String> names = new ArrayList<>();
        for (String name : deprecated.shape().annotations().replacedBy().split("\\.", -1)) {
            ObjectShape.Member member = inner == null ? null : inner.member(name);
            if (member == null) {
                return List.of();
            }
            names.add(ObjectPlanner.javaName(member));
            inner = member.shape() instanceof ObjectShape next ? next : null;
            value = member.shape();
        }
        return isLike(deprecated.shape(), value) ? names : List.of();
    }

    private static boolean isLike(Shape one, Shape other) {
        if (one instanceof NumberShape a && other instanceof NumberShape b) {
            return a.integer() == b.integer();
        }
        if (one instanceof TextShape a && other instanceof TextShape b) {
            return a.values().equals(b.values()) && a.known().equals(b.known());
        }
        if (one instanceof ListShape a && other instanceof ListShape b) {
            return isLike(a.item(), b.item());
        }
        if (one instanceof ObjectShape a && other instanceof ObjectShape b) {
            return a.definition().equals(b.definition());
        }
        return one.getClass() == other.getClass();
    }
}
