package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.model.UnionType;
import java.util.List;

/** Tells the kinds of schema files apart. */
final class Roots {

    private Roots() {}

    static boolean isObject(SchemaNode root) {
        boolean isClosed = root.own("additionalProperties")
                .filter(a -> a.json().isBoolean())
                .isPresent();
        return isClosed
                || !isUnion(root) && isOpen(root) && root.own("properties").isPresent();
    }

    /** An object that may have more members than are named: something that the platform sends. */
    static boolean isOpen(SchemaNode root) {
        return root.own("additionalProperties").isEmpty();
    }

    static boolean isList(SchemaNode root) {
        return root.own("x-java-type").isPresent()
                && root.text("type").filter("array"::equals).isPresent();
    }

    /** A union chooses by one member, with {@code if} and {@code then}. */
    static boolean isUnion(SchemaNode root) {
        return root.own("allOf")
                .filter(all -> all.elements()
                        .get(0)
                        .own("then")
                        .flatMap(t -> t.own("$ref"))
                        .isPresent())
                .isPresent();
    }

    static List<SchemaNode> unionMembers(SchemaNode root) {
        return root.own("allOf").orElseThrow().elements().stream()
                .flatMap(e -> e.own("then").stream())
                .map(SchemaNode::resolved)
                .toList();
    }

    /** The member and the value by which a rule of a union chooses a file. */
    static SchemaNode.Member choosingMember(SchemaNode rule) {
        return rule.own("if")
                .flatMap(condition -> condition.own("properties"))
                .orElseThrow()
                .members()
                .get(0);
    }

    /** The forms that an object takes in Java: one, or one for each alternative that has a class of its own. */
    static List<SchemaNode> variants(SchemaNode root) {
        return root.own("allOf").stream()
                .flatMap(all -> all.elements().stream())
                .flatMap(rule -> rule.own("oneOf").stream())
                .flatMap(one -> one.elements().stream())
                .filter(alternative -> alternative.own("x-java-type").isPresent())
                .toList();
    }

    /** The classes that one value of a discriminator can stand for. */
    static List<UnionType.Variant> unionVariants(SchemaNode member) {
        List<SchemaNode> variants = variants(member);
        return variants.isEmpty()
                ? List.of(new UnionType.Variant(member.text("x-java-type").orElse("Unnamed"), ""))
                : variants.stream()
                        .map(v -> new UnionType.Variant(
                                v.text("x-java-type").orElse("Unnamed"),
                                v.own("required").orElseThrow().strings().get(0)))
                        .toList();
    }
}
