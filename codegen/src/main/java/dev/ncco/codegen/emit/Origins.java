package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates the annotations with the schema members from which a class, method or constant is generated.
 * {@link OriginReader} reads and removes them before the source is formatted.
 */
final class Origins {

    /** In the package of the generated classes, so that the source does not import it. */
    static final ClassName ANNOTATION = Types.api("SchemaOrigin");

    /** The origin of code that every class has, independent of its members: the schema file of the class. */
    static final AnnotationSpec WHOLE = AnnotationSpec.builder(ANNOTATION).build();

    /**
     * The second value of an annotation if the member is in the file that refers to the first value with x-place-of.
     */
    static final String IN_PLACE = "x-place-of";

    private Origins() {}

    static AnnotationSpec whole(String file) {
        return annotation(file, false, List.of());
    }

    static AnnotationSpec member(ObjectType type, String wireName) {
        return annotation(type.file(), false, List.of(wireName));
    }

    /** The member in the file of the class, and in the place where the object differs. */
    static List<AnnotationSpec> of(ObjectType type, Property property) {
        List<AnnotationSpec> origins = new ArrayList<>(here(type, property));
        origins.addAll(
                inPlace(type, property.placed().map(Property.Placed::property).orElse(property)));
        return origins;
    }

    /** The origins of the constant that checks the member here; a differing place has a separate constant. */
    static List<AnnotationSpec> check(ApiModel api, ObjectType type, Property property) {
        List<AnnotationSpec> origins =
                new ArrayList<>(property.placed().isPresent() ? here(type, property) : of(type, property));
        origins.addAll(narrower(api, type, property.wireName()));
        return origins;
    }

    /** The origins of a method that narrower classes inherit. */
    static List<AnnotationSpec> inherited(ApiModel api, ObjectType type, Property property) {
        List<AnnotationSpec> origins = new ArrayList<>(of(type, property));
        origins.addAll(narrower(api, type, property.wireName()));
        return origins;
    }

    /** The origins of a constant with only one possible value. */
    static List<AnnotationSpec> constant(ApiModel api, ObjectType type, String wireName) {
        List<AnnotationSpec> origins = new ArrayList<>(List.of(member(type, wireName)));
        origins.addAll(narrower(api, type, wireName));
        if (isInPlace(type, wireName)) {
            origins.add(annotation(type.file(), true, List.of(wireName)));
        }
        return origins;
    }

    /** The origins of a method that creates an object, including those in wider classes. */
    static List<AnnotationSpec> made(ApiModel api, ObjectType type, List<Property> properties) {
        List<AnnotationSpec> origins = new ArrayList<>(List.of(whole(type.file())));
        for (Property property : properties) {
            origins.addAll(of(type, property));
            for (ObjectType wide = type; wide.parent().isPresent(); ) {
                wide = api.object(wide.parent().get());
                if (!wide.file().equals(type.file())) {
                    origins.addAll(of(wide, wide.property(property.javaName())));
                }
            }
        }
        return origins;
    }

    /** The origins of a member in the place where the object differs. */
    static List<AnnotationSpec> inPlace(ObjectType type, Property property) {
        return isInPlace(type, property.wireName()) ? paths(type, property, true) : List.of();
    }

    static FieldSpec mark(FieldSpec field, List<AnnotationSpec> origins) {
        return field.toBuilder().addAnnotations(origins).build();
    }

    private static List<AnnotationSpec> here(ObjectType type, Property property) {
        return paths(type, property, false);
    }

    private static boolean isInPlace(ObjectType type, String wireName) {
        return type.reading()
                .place()
                .filter(p -> p.wireNames().contains(wireName))
                .isPresent();
    }

    private static List<AnnotationSpec> narrower(ApiModel api, ObjectType type, String wireName) {
        List<AnnotationSpec> origins = new ArrayList<>();
        for (String name : type.children()) {
            ObjectType child = api.object(name);
            if (!child.file().equals(type.file()) && child.knownNames().contains(wireName)) {
                origins.add(member(child, wireName));
            }
            origins.addAll(narrower(api, child, wireName));
        }
        return origins;
    }

    /** A string that is wrapped in an object has the object and its members as origins. */
    private static List<AnnotationSpec> paths(ObjectType type, Property property, boolean inPlace) {
        List<AnnotationSpec> origins = new ArrayList<>();
        origins.add(annotation(type.file(), inPlace, List.of(property.wireName())));
        property.type()
                .wrapperMembers()
                .forEach(name -> origins.add(annotation(type.file(), inPlace, List.of(property.wireName(), name))));
        return origins;
    }

    private static AnnotationSpec annotation(String file, boolean inPlace, List<String> path) {
        AnnotationSpec.Builder out = AnnotationSpec.builder(ANNOTATION)
                .addMember("value", "$S", file)
                .addMember("value", "$S", inPlace ? IN_PLACE : "");
        path.forEach(name -> out.addMember("value", "$S", name));
        return out.build();
    }
}
