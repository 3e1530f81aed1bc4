package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;

/** Prints the checks of rules about several members of an object that was read. */
final class ReadRules {

    private final ObjectType type;
    private final String object;

    /**
     * Creates an emitter.
     *
     * @param type the class of the object
     * @param object the variable that holds the object
     */
    ReadRules(ObjectType type, String object) {
        this.type = type;
        this.object = object;
    }

    static String constantName(String rule) {
        return JavaNames.upperSnake(rule.substring(rule.indexOf('.') + 1));
    }

    void emit(MethodSpec.Builder out) {
        type.rules().forEach(rule -> rule.accept(new Checks(out)));
    }

    /** The condition that no rule excludes the members of an object; follows other conditions. */
    CodeBlock allows(Property object) {
        return type.rules(JavaRule.Exclusion.class).stream()
                .flatMap(e -> e.of(object.javaName()).stream())
                .map(e -> CodeBlock.of(" && $L", isOff(e.second())))
                .collect(CodeBlock.joining(""));
    }

    /** Prints the checks of one rule. */
    private final class Checks implements JavaRule.Visitor {

        private final MethodSpec.Builder out;

        private Checks(MethodSpec.Builder out) {
            this.out = out;
        }

        @Override
        public void exclusion(JavaRule.Exclusion rule) {
            refuseBoth(rule, rule.first(), rule.second());
        }

        @Override
        public void need(JavaRule.Need rule) {
            refuseIf(rule, CodeBlock.of("$L && $L", holds(rule.cause()), fails(rule.needed())), rule.cause());
        }

        @Override
        public void oneOf(JavaRule.OneOf rule) {
            FieldCondition first = rule.choices().get(0);
            FieldCondition second = rule.choices().get(1);
            refuseBoth(rule, first, second);
            CodeBlock none = CodeBlock.of("$L && $L", fails(first), fails(second));
            for (FieldCondition choice : rule.choices()) {
                if (choice.kind() == FieldCondition.Kind.VALUE) {
                    FieldCondition present = new FieldCondition(choice.property(), FieldCondition.Kind.PRESENT, "");
                    refuseIf(rule, CodeBlock.of("$L && $L", none, holds(present)), choice);
                }
            }
            out.addStatement(
                    "$N.refuseNone(in, $L, $S)",
                    constantName(rule.id()),
                    none,
                    type.object() + "." + wireName(first) + ".required");
        }

        private void refuseBoth(JavaRule rule, FieldCondition first, FieldCondition second) {
            out.addStatement(
                    "$N.refuseIf(in, $L && $L, $S, $S)",
                    constantName(rule.id()),
                    holds(first),
                    holds(second),
                    wireName(first),
                    wireName(second));
        }

        private void refuseIf(JavaRule rule, CodeBlock condition, FieldCondition at) {
            out.addStatement("$N.refuseIf(in, $L, $S)", constantName(rule.id()), condition, wireName(at));
        }
    }

    private String wireName(FieldCondition condition) {
        return type.property(condition.property()).wireName();
    }

    private CodeBlock holds(FieldCondition condition) {
        Property property = type.property(condition.property());
        CodeBlock known = PropertyCode.condition(condition, property, field(property));
        return condition.kind() == FieldCondition.Kind.PRESENT && PropertyCode.canBeKept(property)
                ? CodeBlock.of("($L || $N.unchecked.has($S))", known, object, property.wireName())
                : known;
    }

    private CodeBlock fails(FieldCondition condition) {
        Property property = type.property(condition.property());
        CodeBlock known = isOff(condition);
        return PropertyCode.canBeKept(property)
                ? CodeBlock.of("$L && !$N.unchecked.has($S)", known, object, property.wireName())
                : known;
    }

    private CodeBlock isOff(FieldCondition condition) {
        Property property = type.property(condition.property());
        return condition.kind() == FieldCondition.Kind.VALUE
                ? CodeBlock.of("$L != $L", field(property), PropertyCode.constant(property, condition.value()))
                : PropertyCode.isUnset(property, field(property));
    }

    private String field(Property property) {
        return object + "." + property.javaName();
    }
}
