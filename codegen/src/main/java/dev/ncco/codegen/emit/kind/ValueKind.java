package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/** The code for one kind of value in a generated class: its constant, field, parameter, check and words. */
public abstract class ValueKind {

    /** Creates what all kinds share. */
    ValueKind() {}

    /**
     * Returns the kind of a value.
     *
     * @param type what the value can be
     * @return its kind
     */
    public static ValueKind of(ValueType type) {
        if (type instanceof ValueType.Text text) {
            return new TextKind(text);
        }
        if (type instanceof ValueType.Wrapped wrapped) {
            return new WrappedKind(wrapped);
        }
        if (type instanceof ValueType.Int number) {
            return new IntegerKind(number);
        }
        if (type instanceof ValueType.Decimal number) {
            return new DecimalKind(number);
        }
        if (type instanceof ValueType.Flag) {
            return new FlagKind();
        }
        if (type instanceof ValueType.Token token) {
            return token.open() ? new OpenTokenKind(token) : new ConstantKind(token);
        }
        if (type instanceof ValueType.ListOf list) {
            return list.isSingle() ? new SingleKind(list) : new ListKind(list);
        }
        if (type instanceof ValueType.Json) {
            return new JsonKind();
        }
        if (type instanceof ValueType.JsonMap map) {
            return new JsonMapKind(map);
        }
        if (type instanceof ValueType.Obj object) {
            return new ObjectKind(object.name(), false);
        }
        if (type instanceof ValueType.Union union) {
            return new ObjectKind(union.name(), union.placed());
        }
        return new ReceivedValueKind((ValueType.Received) type);
    }

    /**
     * Returns the class of the constant that describes the member.
     *
     * @return the class
     */
    public abstract TypeName holder();

    /**
     * Declares the member.
     *
     * @param descriptor the descriptor of the object
     * @param name the name of the member in JSON
     * @return the constant's value
     */
    public abstract CodeBlock declare(CodeBlock descriptor, String name);

    /** Declares the elements of a list, whose type a chained call does not infer. */
    CodeBlock declareElements(CodeBlock descriptor, String name) {
        return declare(descriptor, name);
    }

    /**
     * Returns the type of a parameter that takes the whole value.
     *
     * @return the type
     */
    public abstract TypeName parameter();

    /**
     * Returns the type of a field that holds the value.
     *
     * @return the type
     */
    public TypeName field() {
        return parameter().box();
    }

    /**
     * Returns whether the field is primitive, with a value that says that it is not set.
     *
     * @return whether it is
     */
    public boolean isPrimitive() {
        return false;
    }

    /**
     * Returns whether the field holds text in a form that is fast to write.
     *
     * @return whether it does
     */
    public boolean isText() {
        return false;
    }

    /**
     * Returns whether any value could be refused.
     *
     * @return whether one could
     */
    public boolean canFail() {
        return true;
    }

    /**
     * Returns whether a value can be one that this release does not know, so that it is kept as it was read.
     *
     * @return whether it can
     */
    public boolean canBeKept() {
        return false;
    }

    /**
     * Checks a value.
     *
     * @param constant the constant of the member
     * @param name the parameter
     * @param isElementwise whether the parameter {@code more} has further elements
     * @return what the field holds then
     */
    public CodeBlock check(String constant, String name, boolean isElementwise) {
        return CodeBlock.of(isElementwise ? "$N.check($N, more)" : "$N.check($N)", constant, name);
    }

    /**
     * Returns what a field holds for a value that is known beforehand.
     *
     * @param constant the constant of the member
     * @param value the value, as Java code
     * @return what the field holds
     */
    public CodeBlock constant(String constant, String value) {
        return CodeBlock.of("$N.check($L)", constant, value);
    }

    /**
     * Returns what a field holds while the member is not set.
     *
     * @return what it holds
     */
    public CodeBlock unset() {
        return isPrimitive() ? CodeBlock.of("$T.UNSET", raw(holder())) : CodeBlock.of("null");
    }

    /**
     * Returns a condition: that a field holds nothing.
     *
     * @param field the field
     * @return the condition
     */
    public CodeBlock isUnset(String field) {
        return CodeBlock.of("$L == $L", field, unset());
    }

    /**
     * Returns a condition: that a field holds a value.
     *
     * @param field the field
     * @return the condition
     */
    public CodeBlock isSet(String field) {
        return CodeBlock.of("$L != $L", field, unset());
    }

    /**
     * Returns a condition: that a parameter has a value.
     *
     * @param name the parameter
     * @param value the value, as Java code
     * @return the condition
     */
    public CodeBlock parameterIs(String name, String value) {
        return CodeBlock.of("$N == $L", name, value);
    }

    /**
     * Returns the value that a field holds, where it holds one.
     *
     * @param constant the constant of the member
     * @param name the field
     * @return the value, as Java code
     */
    public final CodeBlock value(String constant, String name) {
        if (isPrimitive()) {
            return CodeBlock.of("$N.get($N)", constant, name);
        }
        return CodeBlock.of(isText() ? "$N.toString()" : "$N", name);
    }

    /**
     * Returns the statement of the method that returns the value.
     *
     * @param constant the constant of the member
     * @param name the field
     * @param isRequired whether the field always holds a value
     * @return the statement
     */
    public CodeBlock get(String constant, String name, boolean isRequired) {
        if (isRequired) {
            return CodeBlock.of("return $L", value(constant, name));
        }
        if (isPrimitive()) {
            return CodeBlock.of("return $N.read($N)", constant, name);
        }
        CodeBlock optional = CodeBlock.of("return $T.ofNullable($N)", Optional.class, name);
        return isText() ? CodeBlock.of("$L.map($T::toString)", optional, CharSequence.class) : optional;
    }

    /**
     * Returns the method of the constant that writes the member.
     *
     * @return its name
     */
    public String writeMethod() {
        return "write";
    }

    /**
     * Annotates a parameter with the limits that the javac plugin reads.
     *
     * @param parameter the parameter
     * @param type its type
     */
    public void limit(ParameterSpec.Builder parameter, TypeName type) {}

    /**
     * Describes what a parameter that takes the whole value accepts.
     *
     * @param noun what the description calls the value
     * @param limits the limits in words, or an empty string
     * @return the words
     */
    public String accepted(String noun, String limits) {
        return limits.isEmpty() ? noun : limits;
    }

    /**
     * Describes for which values the check throws.
     *
     * @param name the parameter, as code
     * @param limits the limits in words, to follow "not", or an empty string
     * @return the condition, to follow "if"
     */
    public String refused(String name, String limits) {
        return name + " is null" + (limits.isEmpty() ? "" : " or " + broken(limits));
    }

    static String broken(String limits) {
        if (limits.equals("not empty")) {
            return "empty";
        }
        boolean isLength = Character.isDigit(limits.charAt(0)) && limits.contains("characters");
        return (isLength ? "does not have " : "not ") + limits;
    }

    static ClassName raw(TypeName type) {
        return (ClassName) (type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
    }

    /** A bound of a limit, as Java code. */
    static String bound(int bound) {
        return bound == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : String.valueOf(bound);
    }

    static CodeBlock unit(String unit) {
        return unit.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".in($S)", unit);
    }
}
