package dev.ncco.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints a class that narrows another one: it has fewer options, and can be used in more places. */
final class NarrowEmitter {

    private final ApiModel api;
    private final ObjectType type;
    private final ObjectType parent;
    private final ObjectType whole;

    NarrowEmitter(ApiModel api, ObjectType type) {
        this.api = api;
        this.type = type;
        this.parent = api.object(type.parent().orElseThrow());
        this.whole = parent.parent().map(api::object).orElse(parent);
    }

    TypeSpec emit() {
        TypeSpec.Builder out = TypeSpec.classBuilder(type.name())
                .addJavadoc("$L$L", Javadocs.escape(type.doc().text()), Javadocs.see(type.doc()))
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .superclass(Types.api(parent.name()));
        ObjectEmitter.sealing(out, type);
        out.addMethod(ObjectEmitter.constructor(type));
        type.factories().forEach(f -> FactoryEmitter.methods(type, whole, f).forEach(out::addMethod));
        List<Property> options =
                type.properties().stream().filter(p -> !p.required()).toList();
        if (!options.isEmpty()) {
            WitherEmitter withers = new WitherEmitter(api, type, whole);
            options.forEach(p -> withers.emit(p, out));
            out.addMethod(withers.unchecked());
            new ReadEmitter(api, type).emit(out);
        }
        out.addMethod(TreeEmitter.object(api, type));
        type.children().forEach(c -> out.addMethod(ReadMethods.narrowest(type, api.object(c), true)));
        return out.build();
    }
}
