package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;

/** Prints the checks of what holds between the members of an object that was read. */
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
        for (JavaRule rule : type.rules()) {
            String constant = constantName(rule.id());
            if (rule instanceof JavaRule.Exclusion e) {
                out.addStatement(
                        "$N.refuseIf(in, $L && $L, $S, $S)",
                        constant,
                        holds(e.first()),
                        holds(e.second()),
                        wireName(e.first()),
                        wireName(e.second()));
            } else if (rule instanceof JavaRule.Implication i) {
                FieldCondition cause = new FieldCondition(i.property(), FieldCondition.Kind.PRESENT, "");
                need(out, constant, cause, i.implied());
            } else if (rule instanceof JavaRule.Need n) {
                need(out, constant, n.cause(), n.needed());
            } else if (rule instanceof JavaRule.OneOf o) {
                oneOf(out, constant, o.choices());
            }
        }
    }

    /** The condition, to follow others, that no rule excludes members of an object. */
    CodeBlock allows(Property object) {
        return type.rules().stream()
                .filter(JavaRule.Exclusion.class::isInstance)
                .map(JavaRule.Exclusion.class::cast)
                .filter(e -> e.first().property().equals(object.javaName())
                        || e.second().property().equals(object.javaName()))
                .map(e -> e.first().property().equals(object.javaName()) ? e.second() : e.first())
                .map(other -> CodeBlock.of(" && $L", isOff(other)))
                .collect(CodeBlock.joining(""));
    }

    private void need(MethodSpec.Builder out, String constant, FieldCondition cause, FieldCondition needed) {
        out.addStatement("$N.refuseIf(in, $L && $L, $S)", constant, holds(cause), fails(needed), wireName(cause));
    }

    private void oneOf(MethodSpec.Builder out, String constant, List<FieldCondition> choices) {
        FieldCondition first = choices.get(0);
        FieldCondition second = choices.get(1);
        out.addStatement(
                "$N.refuseIf(in, $L && $L, $S, $S)",
                constant,
                holds(first),
                holds(second),
                wireName(first),
                wireName(second));
        CodeBlock none = CodeBlock.of("$L && $L", fails(first), fails(second));
        for (FieldCondition choice : choices) {
            if (choice.kind() == FieldCondition.Kind.VALUE) {
                FieldCondition present = new FieldCondition(choice.property(), FieldCondition.Kind.PRESENT, "");
                out.addStatement("$N.refuseIf(in, $L && $L, $S)", constant, none, holds(present), wireName(choice));
            }
        }
        out.addStatement(
                "$N.refuseNone(in, $L, $S)", constant, none, type.object() + "." + wireName(first) + ".required");
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
