package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.TokenType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints the methods that set an option; each returns a validated copy. */
final class WitherEmitter {

    private final ObjectType made;
    private final ObjectType whole;
    private final OverloadEmitter overloads;

    /**
     * Creates an emitter.
     *
     * @param made the class that the methods return
     * @param whole the class with all rules
     */
    WitherEmitter(ApiModel api, ObjectType made, ObjectType whole) {
        this.made = made;
        this.whole = whole;
        this.overloads = new OverloadEmitter(api, made, !made.equals(whole));
    }

    void emit(Property property, TypeSpec.Builder out) {
        if (property.setting() != Setting.WITHER && property.setting() != Setting.WITHER_AND_FACTORY) {
            return;
        }
        ValueKind kind = PropertyCode.kind(property);
        if (kind.isElementwise()) {
            out.addMethod(wither(property, elementwise(property, kind.element()), true));
        }
        out.addMethod(wither(
                property,
                method(property)
                        .addParameter(ParameterLimits.parameter(kind.widestParameter(), property.javaName(), property)),
                false));
        overloads.emit(property, out);
    }

    private static MethodSpec.Builder method(Property property) {
        return MethodSpec.methodBuilder(property.javaName());
    }

    private static MethodSpec.Builder elementwise(Property property, TypeName element) {
        return method(property)
                .addParameter(ParameterLimits.parameter(element, property.javaName(), property))
                .addParameter(ParameterLimits.parameter(Types.array(element), "more", property))
                .varargs();
    }

    private MethodSpec wither(Property property, MethodSpec.Builder out, boolean elementwise) {
        javadoc(property, elementwise, out);
        out.addAnnotations(Origins.of(made, property));
        out.addModifiers(Modifier.PUBLIC).returns(Types.api(made.name()));
        if (!made.equals(whole)) {
            out.addAnnotation(Override.class);
        }
        whole.rules().stream()
                .flatMap(r -> r.exclusion().stream())
                .flatMap(e -> e.of(property.javaName()).stream())
                .forEach(e -> refuse(property, e, out));
        out.addStatement("$T copy = $L", Types.api(made.name()), copy(kept(property)));
        out.addStatement("copy.$N = $L", property.javaName(), PropertyCode.check(property, elementwise));
        implied(property)
                .forEach(i -> out.addStatement(
                        "copy.$N = $L",
                        i.implied().property(),
                        PropertyCode.constant(
                                whole.property(i.implied().property()),
                                i.implied().value())));
        naming(property, out);
        return out.addStatement("return publish(copy)").build();
    }

    private CodeBlock copy(CodeBlock kept) {
        return whole.children().isEmpty()
                ? CodeBlock.of("copy($L)", kept)
                : CodeBlock.of("copyTo(new $T($L))", Types.api(made.name()), kept);
    }

    /** The rules by which setting the member implies another member. */
    private List<JavaRule.Implication> implied(Property set) {
        return whole.rules(JavaRule.Implication.class).stream()
                .filter(i -> i.property().equals(set.javaName()))
                .toList();
    }

    /** The unchecked members without the one that is set, which may have been kept when it was read. */
    private CodeBlock kept(Property set) {
        List<Property> changed = new ArrayList<>(List.of(set));
        implied(set).forEach(i -> changed.add(whole.property(i.implied().property())));
        CodeBlock code = CodeBlock.of("unchecked");
        for (Property property : changed) {
            if (PropertyCode.canBeKept(property)) {
                code = CodeBlock.of("$L.without($S)", code, property.wireName());
            }
        }
        return code;
    }

    /** Adds the member to the list that names the members that are set. */
    private void naming(Property set, MethodSpec.Builder out) {
        if (!isNamed(set)) {
            return;
        }
        for (Property list : made.properties()) {
            list.namedMembers()
                    .ifPresent(names -> out.addStatement(
                            "copy.$N = $N.plus($N, $T.$L)",
                            list.javaName(),
                            list.constantName(),
                            list.javaName(),
                            Types.api(names),
                            TokenType.constantName(set.wireName())));
        }
    }

    /** Whether the value of a derived list depends on this member, which the factory methods require. */
    private boolean isNamed(Property set) {
        return whole.factories().stream().anyMatch(f -> f.parameters().contains(set.javaName()));
    }

    private void refuse(Property set, JavaRule.Exclusion rule, MethodSpec.Builder out) {
        FieldCondition other = rule.second();
        CodeBlock first = PropertyCode.condition(rule.first(), set, true);
        CodeBlock second = PropertyCode.condition(other, whole.property(other.property()), false);
        CodeBlock both = first.isEmpty() ? second : CodeBlock.of("$L && $L", first, second);
        out.addStatement("$N.refuseIf($L, $S)", ReadRules.constantName(rule.id()), both, "/" + set.wireName());
    }

    private void javadoc(Property property, boolean elementwise, MethodSpec.Builder out) {
        String name = property.javaName();
        out.addJavadoc("$L\n\n", OptionDocs.sentence(property));
        if (elementwise) {
            out.addJavadoc("@param $L $L\n", name, OptionDocs.firstElement(property));
            out.addJavadoc("@param more $L\n", OptionDocs.furtherElements(property));
        } else {
            out.addJavadoc("@param $L $L\n", name, OptionDocs.parameter(property));
        }
        out.addJavadoc("@return a copy with {@code $L} set", name);
        String thrown = OptionDocs.thrown(property, whole.rulesOf(property));
        if (!thrown.isEmpty()) {
            out.addJavadoc("\n@throws $T $L", Types.REFUSAL, thrown);
        }
        out.addJavadoc("$L", OptionDocs.see(property, whole));
    }

    MethodSpec unchecked() {
        MethodSpec.Builder out = MethodSpec.methodBuilder("unchecked")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc("""
                        Sets a member that this release has no method for, such as a new member of the API. Its value is \
                        not checked.

                        @param member the name of the member in JSON
                        @param json a map, list, string, number, boolean or null
                        @return a copy with this member set
                        @throws $T if this class has a method for the member, or {@code json} is not JSON
                        """, Types.REFUSAL)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.api(made.name()))
                .addParameter(String.class, "member")
                .addParameter(Types.nullable(ClassName.get(Object.class)), "json");
        if (!made.equals(whole)) {
            out.addAnnotation(Override.class);
        }
        CodeBlock more = CodeBlock.of("$N.with(unchecked, member, json)", ConstantsEmitter.descriptor(whole));
        return out.addStatement("return publish($L)", copy(more)).build();
    }
}
