package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java types of members. */
final class Types {

    static final String PACKAGE = "dev.ncco";
    static final String RUNTIME = "dev.ncco.runtime";
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName REFUSAL = ClassName.get(RUNTIME, "InvalidValueException");
    static final ClassName CHECK_RETURN_VALUE = ClassName.get(RUNTIME, "CheckReturnValue");
    static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");
    static final ClassName STRING = ClassName.get(String.class);

    private Types() {}

    static ClassName api(String name) {
        return ClassName.get(PACKAGE, name);
    }

    /** What callers may name: exceptions, annotations, {@code Json}. */
    static ClassName runtime(String name) {
        return ClassName.get(RUNTIME, name);
    }

    /** A base class of the values. */
    static ClassName document(String name) {
        return ClassName.get(RUNTIME + ".document", name);
    }

    /** What describes the members of objects. */
    static ClassName property(String name) {
        return ClassName.get(RUNTIME + ".property", name);
    }

    /** What reads and writes JSON. */
    static ClassName io(String name) {
        return ClassName.get(RUNTIME + ".io", name);
    }

    /** What texts consist of. */
    static ClassName text(String name) {
        return ClassName.get(RUNTIME + ".text", name);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /**
     * Whether the field is primitive, with a value that says that it is not set: fewer references make constructors
     * small enough for the JIT compiler to inline them.
     */
    static boolean isPrimitive(ValueType type) {
        return type instanceof ValueType.Int
                || type instanceof ValueType.Decimal
                || type instanceof ValueType.Flag
                || type instanceof ValueType.Token token && !token.open();
    }

    /** The type of a field. */
    static TypeName field(Property property) {
        ValueType kind = property.type();
        if (isPrimitive(kind)) {
            return kind instanceof ValueType.Int || kind instanceof ValueType.Decimal ? parameter(kind) : TypeName.BYTE;
        }
        TypeName type = boxedField(kind);
        return property.required() ? type : nullable(type);
    }

    private static TypeName boxedField(ValueType type) {
        if (type instanceof ValueType.Text || type instanceof ValueType.Wrapped) {
            return ClassName.get(CharSequence.class);
        }
        return parameter(type).box();
    }

    /** The type of the parameter that sets it. */
    static TypeName parameter(ValueType type) {
        if (type instanceof ValueType.Text || type instanceof ValueType.Wrapped) {
            return STRING;
        }
        if (type instanceof ValueType.Received received) {
            return ClassName.get(received.kind().type());
        }
        if (type instanceof ValueType.Int) {
            return TypeName.INT;
        }
        if (type instanceof ValueType.Decimal) {
            return TypeName.DOUBLE;
        }
        if (type instanceof ValueType.Flag) {
            return TypeName.BOOLEAN;
        }
        if (type instanceof ValueType.Json) {
            return ClassName.get(Object.class);
        }
        if (type instanceof ValueType.JsonMap map) {
            return map(map);
        }
        if (type instanceof ValueType.ListOf list) {
            return list.isSingle() ? item(list) : ParameterizedTypeName.get(ClassName.get(List.class), item(list));
        }
        return named(type);
    }

    private static TypeName named(ValueType type) {
        if (type instanceof ValueType.Token token) {
            return api(token.name());
        }
        if (type instanceof ValueType.Obj object) {
            return api(object.name());
        }
        if (type instanceof ValueType.Union union) {
            return api(union.name());
        }
        throw new IllegalArgumentException("no Java type for " + type);
    }

    private static TypeName map(ValueType.JsonMap map) {
        TypeName value = map.values().isPresent() ? STRING : WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, value);
    }

    static TypeName item(ValueType.ListOf list) {
        return list.item() instanceof ValueType.Text ? STRING : named((ValueType) list.item());
    }

    /** The type of the parameter that takes a whole list. */
    static TypeName listParameter(ValueType.ListOf list) {
        TypeName item = item(list);
        boolean isOpen = list.item() instanceof ValueType.Union;
        return ParameterizedTypeName.get(ClassName.get(List.class), isOpen ? WildcardTypeName.subtypeOf(item) : item);
    }

    static TypeName array(TypeName item) {
        return ArrayTypeName.of(item);
    }

    /** The type that reading it returns. */
    static TypeName reader(Property property) {
        TypeName type = parameter(property.type());
        return property.required() ? type : ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }
}
