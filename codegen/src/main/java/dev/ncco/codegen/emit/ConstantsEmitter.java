package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints the constants of an object: its descriptor, its members, its rules, and shared lists. */
final class ConstantsEmitter {

    private final ApiModel api;
    private final ObjectType type;
    private final Modifier[] access;

    ConstantsEmitter(ApiModel api, ObjectType type, Modifier... access) {
        this.api = api;
        this.type = type;
        this.access = access;
    }

    void emit(TypeSpec.Builder out) {
        CodeBlock descriptor = CodeBlock.of("$N", descriptor(type));
        out.addField(described());
        for (ValueType.Constant constant : type.constants()) {
            out.addField(
                    FieldSpec.builder(Types.property("Constant"), JavaNames.upperSnake(constant.wireName()), access)
                            .addAnnotations(Origins.constant(api, type, constant.wireName()))
                            .addModifiers(Modifier.STATIC, Modifier.FINAL)
                            .initializer("$L.discriminator($S, $S)", descriptor, constant.wireName(), constant.value())
                            .build());
        }
        for (Property property : type.properties()) {
            out.addField(Origins.mark(
                    PropertyCode.constant(property.constantName(), property, descriptor, access),
                    Origins.check(api, type, property)));
            property.placed()
                    .ifPresent(p -> out.addField(Origins.mark(
                            PropertyCode.constant(
                                    PropertyCode.placedName(property), p.property(), descriptor, Modifier.PRIVATE),
                            Origins.inPlace(type, p.property()))));
        }
        type.reading().deprecated().stream()
                .filter(d -> !isOnlyKept(d))
                .forEach(d -> out.addField(Origins.mark(
                        old(d, descriptor),
                        List.of(Origins.member(type, d.property().wireName())))));
        Map<String, String> rules = new LinkedHashMap<>();
        type.rules().forEach(r -> rules.put(r.id(), r.sentence()));
        type.reading().foreign().forEach(f -> rules.put(f.rule(), f.sentence()));
        rules.forEach((id, sentence) -> out.addField(FieldSpec.builder(
                        Types.property("RuleCheck"),
                        ReadRules.constantName(id),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T($S, $S)", Types.property("RuleCheck"), id, sentence)
                .build()));
        type.reading().absent().ifPresent(a -> out.addField(absent(a)));
        FactoryEmitter.fixedLists(type, out);
    }

    /** The name of the constant with the descriptor of the object. */
    static String descriptor(ObjectType type) {
        String name = JavaNames.upperSnake(type.object());
        return type.properties().stream().anyMatch(p -> p.constantName().equals(name)) ? name + "_OBJECT" : name;
    }

    private FieldSpec described() {
        ClassName holder = Types.property("ObjectDescriptor");
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($S)", holder, type.object());
        Set<String> declared = new HashSet<>();
        type.constants().forEach(c -> declared.add(c.wireName()));
        type.properties().forEach(p -> {
            declared.add(p.wireName());
            p.placed().ifPresent(there -> declared.add(there.property().wireName()));
        });
        List<String> others =
                type.knownNames().stream().filter(n -> !declared.contains(n)).toList();
        if (!others.isEmpty()) {
            code.add(
                    ".alsoKnown($L)",
                    others.stream().map(n -> CodeBlock.of("$S", n)).collect(CodeBlock.joining(", ")));
        }
        type.reading().deprecated().stream()
                .filter(ConstantsEmitter::isOnlyKept)
                .forEach(d -> code.add(".deprecatedText($S)", d.property().wireName()));
        return FieldSpec.builder(holder, descriptor(type), access)
                .addAnnotation(Origins.WHOLE)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(code.build())
                .build();
    }

    /** A deprecated spelling is checked like the current member. */
    private FieldSpec old(ReadPlan.Old old, CodeBlock descriptor) {
        Property property = old.property();
        Property checked = type.properties().stream()
                .filter(p -> p.javaName().equals(JavaNames.lowerCamel(property.wireName())))
                .findFirst()
                .orElse(property);
        return PropertyCode.constant(
                property.constantName(), checked, CodeBlock.of("$L.deprecated()", descriptor), access);
    }

    /** Whether a deprecated member has neither a replacement nor limits. */
    static boolean isOnlyKept(ReadPlan.Old old) {
        return old.replacement().isEmpty() && old.property().type().equals(ValueType.Text.UNLIMITED);
    }

    /** The default value of an absent list. */
    private FieldSpec absent(ReadPlan.Absent absent) {
        Property property = type.property(absent.property());
        CodeBlock values = absent.values().stream()
                .map(v -> CodeBlock.of("$T.$L", PropertyCode.kind(property).element(), TokenType.constantName(v)))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        Types.parameter(property.type()),
                        ReadEmitter.absentName(property),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$N.absent($L)", property.constantName(), values)
                .build();
    }
}
