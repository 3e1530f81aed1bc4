package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/** The Java types in generated classes. */
public final class Types {

    /** The package of the generated API. */
    public static final String PACKAGE = "dev.ncco";
    /** The package of the runtime classes that callers use. */
    public static final String RUNTIME = "dev.ncco.runtime";
    /** The annotation of nullable types. */
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    /** The exception for invalid values. */
    public static final ClassName REFUSAL = ClassName.get(RUNTIME, "InvalidValueException");
    /** The annotation of classes whose methods return copies. */
    public static final ClassName CHECK_RETURN_VALUE = ClassName.get(RUNTIME, "CheckReturnValue");
    /** The annotation of methods that JSON libraries call. */
    public static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");
    /** The annotation of JSON text, for editors. */
    public static final ClassName JSON_TEXT = ClassName.get(PACKAGE, "JsonText");
    /** The class of strings. */
    public static final ClassName STRING = ClassName.get(String.class);

    private Types() {}

    /**
     * Returns a class of the generated API.
     *
     * @param name its name
     * @return the class
     */
    public static ClassName api(String name) {
        return ClassName.get(PACKAGE, name);
    }

    /**
     * Returns a class of the runtime that callers use: an exception, an annotation, {@code Json}.
     *
     * @param name its name
     * @return the class
     */
    public static ClassName runtime(String name) {
        return ClassName.get(RUNTIME, name);
    }

    /**
     * Returns a base class of the values.
     *
     * @param name its name
     * @return the class
     */
    public static ClassName document(String name) {
        return ClassName.get(RUNTIME + ".document", name);
    }

    /**
     * Returns a class that describes members of objects.
     *
     * @param name its name
     * @return the class
     */
    public static ClassName property(String name) {
        return ClassName.get(RUNTIME + ".property", name);
    }

    /**
     * Returns a class that reads or writes JSON.
     *
     * @param name its name
     * @return the class
     */
    public static ClassName io(String name) {
        return ClassName.get(RUNTIME + ".io", name);
    }

    /**
     * Returns a class for the content of texts.
     *
     * @param name its name
     * @return the class
     */
    public static ClassName text(String name) {
        return ClassName.get(RUNTIME + ".text", name);
    }

    /**
     * Returns the nullable form of a type.
     *
     * @param type the type
     * @return the annotated type
     */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /**
     * Returns the type of a field.
     *
     * @param property the member
     * @return the type, nullable if the member is optional and its type is not primitive
     */
    public static TypeName field(Property property) {
        ValueKind kind = ValueKind.of(property.type());
        return kind.isPrimitive() || property.required() ? kind.field() : nullable(kind.field());
    }

    /**
     * Returns the type of a parameter for a whole value.
     *
     * @param type the type of the value
     * @return the type
     */
    public static TypeName parameter(ValueType type) {
        return ValueKind.of(type).parameter();
    }

    /**
     * Returns the type of an array.
     *
     * @param item the type of its elements
     * @return the type
     */
    public static TypeName array(TypeName item) {
        return ArrayTypeName.of(item);
    }

    /**
     * Returns the return type of the method for a member.
     *
     * @param property the member
     * @return the type
     */
    public static TypeName reader(Property property) {
        TypeName type = parameter(property.type());
        return property.required() ? type : ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }
}
