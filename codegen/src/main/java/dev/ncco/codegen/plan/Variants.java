package dev.ncco.codegen.plan;

import dev.ncco.codegen.model.UnionType;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SchemaNode;
import java.util.List;

/** Determines the classes of an object: one, or one for each alternative that names a class. */
final class Variants {

    static final String TYPE = "type";

    private Variants() {}

    /** The alternatives that name a class; each requires a member that the other alternatives do not have. */
    static List<MemberTest> of(ObjectShape object) {
        return object.rules().stream()
                .filter(rule -> rule.form() == CrossRule.Form.ONE_OF)
                .flatMap(rule -> rule.tests().stream())
                .filter(test -> test.node().ownJava(TYPE).isPresent())
                .toList();
    }

    /** The classes for a value of the discriminator. */
    static List<UnionType.Variant> ofChoice(ObjectShape object) {
        List<MemberTest> variants = of(object);
        return variants.isEmpty()
                ? List.of(new UnionType.Variant(className(object.definition()), ""))
                : variants.stream()
                        .map(v -> new UnionType.Variant(className(v.node()), v.member()))
                        .toList();
    }

    static String className(SchemaNode naming) {
        return naming.javaText(TYPE).orElse("Unnamed");
    }
}
