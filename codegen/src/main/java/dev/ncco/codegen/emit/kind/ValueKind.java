package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/**
 * The code for one kind of value in a generated class: constant, parameter, field, check, reading, writing, and
 * Javadoc.
 */
public abstract class ValueKind {

    /** The class of the constants that describe the members of received objects. */
    static final ClassName RECEIVED = Types.property("ReceivedProperty");

    /** Creates a kind. */
    ValueKind() {}

    /**
     * Returns the kind of a value.
     *
     * @param type the type of the value
     * @return its kind
     */
    public static ValueKind of(ValueType type) {
        return type.accept(KindFactory.INSTANCE);
    }

    /** {@return the class of the constant that describes the member} */
    public abstract TypeName holder();

    /**
     * Declares the member.
     *
     * @param descriptor the descriptor of the object
     * @param name the name of the member in JSON
     * @return the value of the constant
     */
    public abstract CodeBlock declare(CodeBlock descriptor, String name);

    /** Declares the elements of a list; the type argument is explicit, as a chained call does not infer it. */
    CodeBlock declareElements(CodeBlock descriptor, String name) {
        return declare(descriptor, name);
    }

    /**
     * Declares the member of an object that the platform sends.
     *
     * @param name the name of the member in JSON
     * @return the value of the constant
     */
    public CodeBlock declareReceived(String name) {
        return CodeBlock.of("$T.map($S)", RECEIVED, name);
    }

    /** {@return the type of the whole value} */
    public abstract TypeName parameter();

    /** {@return the widest type of a parameter that accepts the whole value} */
    public TypeName widestParameter() {
        return parameter();
    }

    /** {@return the type of an element if it is a list, otherwise of the value} */
    public TypeName element() {
        return parameter();
    }

    /** {@return the type of the value as a type argument of a list} */
    TypeName typeArgument() {
        return parameter();
    }

    /** {@return whether callers can pass the elements one after another instead of a list} */
    public boolean isElementwise() {
        return false;
    }

    /** {@return the conversion of another Java type for the value or an element, if there is one} */
    public Optional<ConversionCode> conversion() {
        return Optional.empty();
    }

    /** {@return whether an option accepts the value in place of an object that has only this member} */
    public boolean replacesObject() {
        return false;
    }

    /** {@return the type of the field} */
    public TypeName field() {
        return parameter().box();
    }

    /** {@return whether the field is primitive, with a value that represents "not set"} */
    public boolean isPrimitive() {
        return false;
    }

    /** {@return whether the field holds text in a form that is fast to write} */
    public boolean isText() {
        return false;
    }

    /** {@return whether a value can be rejected} */
    public boolean canFail() {
        return true;
    }

    /** {@return whether a value can be unknown to this release, so that it is kept as read} */
    public boolean canBeKept() {
        return false;
    }

    /**
     * Checks a value.
     *
     * @param constant the constant of the member
     * @param name the parameter
     * @param isElementwise whether the parameter {@code more} contains further elements
     * @return the value of the field
     */
    public CodeBlock check(String constant, String name, boolean isElementwise) {
        return CodeBlock.of(isElementwise ? "$N.check($N, more)" : "$N.check($N)", constant, name);
    }

    /**
     * Returns the value of a field for a fixed value.
     *
     * @param constant the constant of the member
     * @param value the value, as Java code
     * @return the value of the field
     */
    public CodeBlock constant(String constant, String value) {
        return CodeBlock.of("$N.check($L)", constant, value);
    }

    /** {@return the value of a field that is not set} */
    public CodeBlock unset() {
        return isPrimitive() ? CodeBlock.of("$T.UNSET", holder()) : CodeBlock.of("null");
    }

    /**
     * Returns the condition that a field is not set.
     *
     * @param field the field
     * @return the condition
     */
    public CodeBlock isUnset(String field) {
        return CodeBlock.of("$L == $L", field, unset());
    }

    /**
     * Returns the condition that a field is set.
     *
     * @param field the field
     * @return the condition
     */
    public CodeBlock isSet(String field) {
        return CodeBlock.of("$L != $L", field, unset());
    }

    /**
     * Returns the condition that a parameter has a value.
     *
     * @param name the parameter
     * @param value the value, as Java code
     * @return the condition
     */
    public CodeBlock parameterIs(String name, String value) {
        return CodeBlock.of("$N == $L", name, value);
    }

    /**
     * Returns the value of a field that is set.
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
     * @param isRequired whether the field is always set
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
     * Reads a value from the reader {@code in}.
     *
     * @param constant the constant of the member
     * @param current the value already read; a member may appear once
     * @return the value, as Java code
     */
    public CodeBlock read(String constant, String current) {
        return CodeBlock.of("$N.read(in, $L)", constant, current);
    }

    /** {@return the code with which the class of the value reads it, if it has a class} */
    Optional<CodeBlock> reader() {
        return Optional.empty();
    }

    /** {@return the code with which the class of the elements reads one, if they have a class} */
    public Optional<CodeBlock> elementReader() {
        return Optional.empty();
    }

    /**
     * Returns the value for a list of its elements.
     *
     * @param list the list, as Java code
     * @return the value, as Java code
     */
    public CodeBlock ofElements(CodeBlock list) {
        return list;
    }

    /** {@return the method of the constant that writes the member} */
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
     * Returns whether a description is a sentence such as "Records the call." rather than a noun such as "The text."
     *
     * @param description the description of the member
     * @return whether it starts with a verb
     */
    public boolean isAction(String description) {
        return false;
    }

    /**
     * Describes the values that a parameter for the whole value accepts.
     *
     * @param noun the noun phrase of the description
     * @param limits the limits as a phrase, or an empty string
     * @return the description
     */
    public String accepted(String noun, String limits) {
        return limits.isEmpty() ? noun : limits;
    }

    /**
     * Describes the values for which the check throws.
     *
     * @param name the name of the parameter, as code
     * @param limits the limits as a phrase that follows "not", or an empty string
     * @return the condition, which follows "if"
     */
    public String refused(String name, String limits) {
        return name + " is null" + (limits.isEmpty() ? "" : " or " + broken(limits));
    }

    /**
     * Describes the values of the other Java type for which the conversion or the check throws.
     *
     * @param name the name of the parameter, as code
     * @param limits the limits as a phrase that follows "not", or an empty string
     * @return the condition, which follows "if"
     */
    public String refusedConversion(String name, String limits) {
        return refused(name, limits);
    }

    static String broken(String limits) {
        if (limits.equals("not empty")) {
            return "empty";
        }
        boolean isLength = Character.isDigit(limits.charAt(0)) && limits.contains("characters");
        return (isLength ? "does not have " : "not ") + limits;
    }
}
