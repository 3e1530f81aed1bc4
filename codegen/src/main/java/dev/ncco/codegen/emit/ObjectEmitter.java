package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Prints the class of an object. */
final class ObjectEmitter {

    static final String WRITTEN = "Assigned only before the value is published.";

    /** Names that generated methods use for local variables. */
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
        new ConstantsEmitter(api, type, access).emit(out);
        fields(out);
        out.addMethod(constructor(type, access));
        out.addMethod(copy());
        type.factories()
                .forEach(f -> (isOwn(f) ? new FactoryMethods(api, type, f).all() : behind(f)).forEach(out::addMethod));
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

    private boolean isOwn(Factory factory) {
        return factory.owner().filter(type.name()::equals).isPresent();
    }

    /** The methods that factory methods of other classes call; variants for an inner member share one. */
    private List<MethodSpec> behind(Factory factory) {
        boolean isFirst = type.factories().stream()
                .filter(f ->
                        f.method().equals(factory.method()) && f.parameters().equals(factory.parameters()))
                .findFirst()
                .filter(factory::equals)
                .isPresent();
        return isFirst ? FactoryEmitter.methods(type, type, factory) : List.of();
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

    /** The constructor, which only calls that of the superclass; the callers assign the fields. */
    static MethodSpec constructor(ObjectType type, Modifier... access) {
        MethodSpec.Builder out = MethodSpec.constructorBuilder()
                .addModifiers(access)
                .addParameter(Types.io("UncheckedMembers"), "unchecked")
                .addStatement("super(unchecked)");
        if (type.parent().isEmpty()) {
            suppress("NullAway.Init", type, out);
        }
        return out.build();
    }

    /** Suppresses a NullAway warning about required members, which are assigned after the constructor. */
    static void suppress(String warning, ObjectType type, MethodSpec.Builder out) {
        boolean hasRequired = type.properties().stream()
                .anyMatch(p -> p.required() && !PropertyCode.kind(p).isPrimitive());
        if (hasRequired) {
            out.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", warning)
                    .build());
        }
    }

    /** Creates an object without members for a local variable. */
    static CodeBlock create(ObjectType type) {
        return CodeBlock.of("new $T($T.NONE)", Types.api(type.name()), Types.io("UncheckedMembers"));
    }

    /**
     * The method that copies the object for an option, which then changes one field. It is not a constructor, because
     * only here the JIT compiler knows that no other thread can see the object, and omits garbage collector barriers.
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

    /** The name of the local variable for a new object. */
    static String local(ObjectType type, List<String> taken) {
        String name = JavaNames.lowerCamel(type.object());
        boolean isFree = SourceVersion.isName(name) && !taken.contains(name) && !LOCALS.contains(name);
        return isFree ? name : "made";
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

    /** Prints the checks of limits that apply only in a union where the member differs. */
    private void placedChecks(TypeSpec.Builder out) {
        for (Property property : type.properties()) {
            property.placed()
                    .filter(p -> p.isTighterThan(property))
                    .ifPresent(p -> out.addMethod(MethodSpec.methodBuilder(placedCheck(property, p))
                            .addJavadoc("Checks the limits that apply only to a {@link $T}.", Types.api(p.union()))
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
