package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Prints the class of an object. */
final class ObjectEmitter {

    static final String WRITTEN = "Written only before the value is published.";

    /** The names that generated methods use for something else. */
    private static final Set<String> LOCALS = Set.of("in", "out", "member", "more", "copy", "before", "tree", "json");

    private final ApiModel api;
    private final ObjectType type;
    private final ClassName self;
    private final Modifier[] access;
    private final WitherEmitter withers;

    ObjectEmitter(ApiModel api, ObjectType type) {
        this.api = api;
        this.type = type;
        this.self = Types.api(type.name());
        this.access = type.children().isEmpty() ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0];
        this.withers = new WitherEmitter(api, type, type);
    }

    TypeSpec emit() {
        TypeSpec.Builder out = TypeSpec.classBuilder(self)
                .addJavadoc("$L$L", Javadocs.escape(type.doc().text()), Javadocs.see(type.doc()))
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .superclass(Types.document("JsonObject"));
        sealing(out, type);
        constants(out);
        fields(out);
        out.addMethod(constructor(type, access));
        out.addMethod(copy());
        type.factories().forEach(f -> factories(type, type, f).forEach(out::addMethod));
        if (!type.stages().isEmpty()) {
            new StageEmitter(api, type).emit(out);
        }
        for (Property property : type.properties()) {
            withers.emit(property, out);
            out.addMethod(reader(property));
        }
        out.addMethod(withers.unchecked());
        placedChecks(out);
        if (type.reading().isDocument()) {
            DocumentEmitter.object(out, type.name(), type.object());
        } else {
            out.addMethod(TreeEmitter.object(api, type));
        }
        new ReadEmitter(api, type).emit(out);
        type.children().forEach(c -> out.addMethod(ReadMethods.narrowest(type, api.object(c), false)));
        return out.addMethod(writeMembers()).build();
    }

    static void sealing(TypeSpec.Builder out, ObjectType type) {
        type.unions().forEach(u -> out.addSuperinterface(Types.api(u)));
        out.addModifiers(type.children().isEmpty() ? Modifier.FINAL : Modifier.SEALED);
        type.children().forEach(c -> out.addPermittedSubclass(Types.api(c)));
    }

    private void fields(TypeSpec.Builder out) {
        boolean isFirst = true;
        for (Property property : type.properties()) {
            FieldSpec.Builder field = FieldSpec.builder(Types.field(property), property.javaName(), access);
            if (isFirst) {
                field.addJavadoc(WRITTEN);
                isFirst = false;
            }
            out.addField(field.build());
        }
    }

    /** The constructor, which leaves all fields to its callers but that of the superclass. */
    static MethodSpec constructor(ObjectType type, Modifier... access) {
        MethodSpec.Builder out = MethodSpec.constructorBuilder()
                .addModifiers(access)
                .addParameter(Types.io("UncheckedMembers"), "unchecked")
                .addStatement("super(unchecked)");
        boolean hasRequired = type.properties().stream()
                .anyMatch(p -> p.required() && !ValueKind.of(p.type()).isPrimitive());
        if (hasRequired && type.parent().isEmpty()) {
            out.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway.Init")
                    .build());
        }
        return out.build();
    }

    /** A new object without members, for a local variable. */
    static CodeBlock create(ObjectType type) {
        return CodeBlock.of("new $T($T.NONE)", Types.api(type.name()), Types.io("UncheckedMembers"));
    }

    /**
     * The method that an option changes one field of the result of. It is not a constructor, because the JIT compiler
     * knows only here that no other thread sees the object, and needs no barriers for the garbage collector.
     */
    private MethodSpec copy() {
        boolean isNarrowed = !type.children().isEmpty();
        MethodSpec.Builder out = MethodSpec.methodBuilder(isNarrowed ? "copyTo" : "copy");
        if (isNarrowed) {
            TypeVariableName copied = TypeVariableName.get("T", self);
            out.addModifiers(Modifier.FINAL)
                    .addTypeVariable(copied)
                    .returns(copied)
                    .addParameter(copied, "copy");
        } else {
            out.addModifiers(Modifier.PRIVATE)
                    .returns(self)
                    .addParameter(Types.io("UncheckedMembers"), "kept")
                    .addStatement("$T copy = new $T(kept)", self, self);
        }
        for (Property property : type.properties()) {
            out.addStatement("copy.$N = $N", property.javaName(), property.javaName());
        }
        return out.addStatement("return copy").build();
    }

    /** The name of the constant that describes the object. */
    static String descriptor(ObjectType type) {
        String name = JavaNames.upperSnake(type.object());
        return type.properties().stream().anyMatch(p -> p.constantName().equals(name)) ? name + "_OBJECT" : name;
    }

    private void constants(TypeSpec.Builder out) {
        CodeBlock descriptor = CodeBlock.of("$N", descriptor(type));
        CodeBlock deprecated = CodeBlock.of("$L.deprecated()", descriptor);
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
                        PropertyCode.constant(d.property().constantName(), d.property(), deprecated, access),
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
        fixedLists(out);
    }

    /** Whether a deprecated member has nothing that replaces it, and no limits either. */
    static boolean isOnlyKept(ReadPlan.Old old) {
        return old.replacement().isEmpty()
                && old.property().type() instanceof ValueType.Text text
                && text.equals(new ValueType.Text(List.of(), "", 0, Integer.MAX_VALUE, false, false));
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
                .filter(ObjectEmitter::isOnlyKept)
                .forEach(d -> code.add(".deprecatedText($S)", d.property().wireName()));
        return FieldSpec.builder(holder, descriptor(type), access)
                .addAnnotation(Origins.WHOLE)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(code.build())
                .build();
    }

    /** The methods behind one of Voice's; of the class itself, or of the narrower one that it makes. */
    static List<MethodSpec> factories(ObjectType made, ObjectType whole, Factory factory) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(factory(made, whole, factory, true));
        if (takesList(whole, factory)) {
            methods.add(factory(made, whole, factory, false));
        }
        return methods;
    }

    /** A factory that takes a list is there twice: for one element, and for the list. */
    static boolean takesList(ObjectType whole, Factory factory) {
        return factory.parameters().stream().anyMatch(p -> isList(whole.property(p)));
    }

    private static boolean isList(Property property) {
        return property.type() instanceof ValueType.ListOf list && !list.isSingle();
    }

    static TypeName parameterType(Property property, boolean one) {
        return one && property.type() instanceof ValueType.ListOf list
                ? Types.item(list)
                : Types.parameter(property.type());
    }

    private static MethodSpec factory(ObjectType made, ObjectType whole, Factory factory, boolean one) {
        MethodSpec.Builder out = MethodSpec.methodBuilder(factory.method())
                .addModifiers(Modifier.STATIC)
                .returns(Types.api(made.name()));
        factory.parameters().forEach(p -> out.addParameter(parameterType(whole.property(p), one), p));
        Optional<Property> variable = one ? variable(whole, factory) : Optional.empty();
        variable.ifPresent(last ->
                out.addParameter(Types.array(parameterType(last, true)), "more").varargs());
        String object = variable(made, factory.parameters());
        out.addStatement("$T $N = $L", Types.api(made.name()), object, create(made));
        for (Property property : made.properties()) {
            factoryValue(property, factory, one, variable.isPresent())
                    .ifPresent(value -> out.addStatement("$N.$N = $L", object, property.javaName(), value));
        }
        return out.addStatement("return publish($N)", object).build();
    }

    /** The name of the local variable for an object that is being made. */
    static String variable(ObjectType type, List<String> taken) {
        String name = JavaNames.lowerCamel(type.object());
        boolean isFree = SourceVersion.isName(name) && !taken.contains(name) && !LOCALS.contains(name);
        return isFree ? name : "made";
    }

    /** The last parameter of a factory, if it is a list: its elements can be given one after the other. */
    static Optional<Property> variable(ObjectType whole, Factory factory) {
        List<String> parameters = factory.parameters();
        return parameters.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.property(parameters.get(parameters.size() - 1)))
                        .filter(ObjectEmitter::isList);
    }

    private static Optional<CodeBlock> factoryValue(Property property, Factory factory, boolean one, boolean varargs) {
        String name = property.javaName();
        if (factory.parameters().contains(name)) {
            return Optional.of(
                    one && isList(property)
                            ? CodeBlock.of(
                                    varargs ? "$N.check($N, more)" : "$N.checkOne($N)", property.constantName(), name)
                            : PropertyCode.check(property, false));
        }
        return Optional.ofNullable(factory.fixed().get(name))
                .map(fixed -> isList(property)
                        ? CodeBlock.of("$N", fixedName(property, factory))
                        : PropertyCode.constant(property, fixed.get(0)));
    }

    /** The list that stands for the absence of the member. */
    private FieldSpec absent(ReadPlan.Absent absent) {
        Property property = type.property(absent.property());
        CodeBlock values = absent.values().stream()
                .map(v -> CodeBlock.of(
                        "$T.$L", Types.item((ValueType.ListOf) property.type()), TokenType.constantName(v)))
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

    /** Lists that factories set are made once. */
    private void fixedLists(TypeSpec.Builder out) {
        for (Factory factory : type.factories()) {
            factory.fixed().forEach((name, constants) -> {
                Property property = type.property(name);
                if (isList(property)) {
                    out.addField(FieldSpec.builder(
                                    Types.parameter(property.type()),
                                    fixedName(property, factory),
                                    Modifier.PRIVATE,
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .initializer("$T.of($L)", List.class, String.join(", ", constants))
                            .build());
                }
            });
        }
    }

    private static String fixedName(Property property, Factory factory) {
        return property.constantName() + "_"
                + factory.parameters().stream().map(JavaNames::upperSnake).collect(Collectors.joining("_AND_"));
    }

    private MethodSpec reader(Property property) {
        String what = property.required()
                ? OptionDocs.noun(property)
                : "the " + Javadocs.code(property.wireName()) + " option, if set";
        MethodSpec.Builder out = MethodSpec.methodBuilder(property.javaName());
        out.addJavadoc("{@return $L}", what).addAnnotations(Origins.inherited(api, type, property));
        return out.addModifiers(Modifier.PUBLIC)
                .returns(Types.reader(property))
                .addStatement(PropertyCode.read(property))
                .build();
    }

    /** The limits that hold only where a union is used that differs from this class. */
    private void placedChecks(TypeSpec.Builder out) {
        for (Property property : type.properties()) {
            property.placed()
                    .filter(p -> p.isTighterThan(property))
                    .ifPresent(p -> out.addMethod(MethodSpec.methodBuilder(placedCheck(property, p))
                            .addJavadoc("Checks the limits that hold only as a {@link $T}.", Types.api(p.union()))
                            .addCode(placedChecks(property, p))
                            .addAnnotations(Origins.inPlace(type, p.property()))
                            .build()));
        }
    }

    private static CodeBlock placedChecks(Property property, Property.Placed there) {
        String constant = PropertyCode.placedName(property);
        CodeBlock.Builder out = CodeBlock.builder();
        if (there.isRequiredOnlyThere(property)) {
            CodeBlock absent = PropertyCode.isUnset(property, property.javaName());
            out.beginControlFlow(
                            PropertyCode.canBeKept(property) ? "if ($L && !unchecked.has($S))" : "if ($L)",
                            PropertyCode.canBeKept(property)
                                    ? new Object[] {absent, property.wireName()}
                                    : new Object[] {absent})
                    .addStatement("throw $N.key().refuseAbsent()", constant)
                    .endControlFlow();
        }
        if (!there.hasSameLimits(property)) {
            out.addStatement("$N.recheck($N.toString())", constant, property.javaName());
        }
        return out.build();
    }

    static String placedCheck(Property property, Property.Placed there) {
        return "check" + there.union() + JavaNames.upperCamel(property.javaName());
    }

    private MethodSpec writeMembers() {
        MethodSpec.Builder out = MethodSpec.methodBuilder("writeMembers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Types.io("JsonWriter"), "out");
        if (!type.children().isEmpty()) {
            out.addModifiers(Modifier.FINAL);
        }
        type.constants().forEach(c -> out.addStatement("$N.write(out)", JavaNames.upperSnake(c.wireName())));
        type.properties().forEach(p -> out.addStatement(PropertyCode.write(p)));
        return out.build();
    }
}
