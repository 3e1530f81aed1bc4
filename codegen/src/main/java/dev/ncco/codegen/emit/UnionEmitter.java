package dev.ncco.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.UnionType;
import javax.lang.model.element.Modifier;

/** Prints a union: a sealed interface. */
final class UnionEmitter {

    private UnionEmitter() {}

    static TypeSpec emit(ApiModel api, UnionType type) {
        TypeSpec.Builder out = TypeSpec.interfaceBuilder(type.name())
                .addJavadoc(
                        "$L\n\n<p>A later release can permit more classes, so a {@code switch} over this interface"
                                + " needs a {@code default} branch.\n$L",
                        Javadocs.escape(type.doc().text()),
                        Javadocs.see(type.doc()))
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Types.runtime("Json"));
        type.members().forEach(m -> out.addPermittedSubclass(Types.api(m)));
        out.addPermittedSubclass(Types.api(type.unknown()));
        for (ObjectType object : api.objects()) {
            object.factories().stream()
                    .filter(factory ->
                            factory.owner().filter(type.name()::equals).isPresent())
                    .flatMap(factory -> new FactoryMethods(api, object, factory).all().stream())
                    .forEach(out::addMethod);
        }
        if (type.isDocument()) {
            DocumentEmitter.union(out, type);
        } else {
            out.addMethod(TreeEmitter.union(type));
        }
        return out.build();
    }
}
