package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/**
 * The code for one kind of value in a generated class: its constant, parameter, field, check, how it is read and
 * written, and its Javadoc.
 */
public abstract class ValueKind {

    /** The class of the constants that describe the members of objects that the platform sends. */
    static final ClassName RECEIVED = Types.property("ReceivedProperty");

    /** Creates what all kinds share. */
    ValueKind() {}

    /**
     * Returns the kind of a value.
     *
     * @param type what the value can be
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
     * @return the constant's value
     */
    public abstract CodeBlock declare(CodeBlock descriptor, String name);

    /** Declares the elements of a list, whose type a chained call does not infer. */
    CodeBlock declareElements(CodeBlock descriptor, String name) {
        return declare(descriptor, name);
    }

    /**
     * Declares the member of an object that the platform sends.
     *
     * @param name the name of the member in JSON
     * @return the constant's value
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

    /** {@return the value as a type argument of a list parameter} */
    TypeName typeArgument() {
        return parameter();
    }

    /** {@return whether callers can pass the elements one after another instead of a list} */
    public boolean isElementwise() {
        return false;
    }

    /** {@return the conversion of another type that callers have for the value or for an element} */
    public Optional<ConversionCode> conversion() {
        return Optional.empty();
    }

    /** {@return whether an option accepts the value in place of an object that has only this member} */
    public boolean replacesObject() {
        return false;
    }

    /** {@return the type of a field that holds the value} */
    public TypeName field() {
        return parameter().box();
    }

    /** {@return whether the field is primitive, with a value that says that it is not set} */
    public boolean isPrimitive() {
        return false;
    }

    /** {@return whether the field holds text in a form that is fast to write} */
    public boolean isText() {
        return false;
    }

    /** {@return whether any value could be refused} */
    public boolean canFail() {
        return true;
    }

    /** {@return whether a value can be one that this release does not know, so that it is kept as it was read} */
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

    /** {@return what a field holds while the member is not set} */
    public CodeBlock unset() {
        return isPrimitive() ? CodeBlock.of("$T.UNSET", holder()) : CodeBlock.of("null");
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
     * Reads a value from the reader {@code in}.
     *
     * @param constant the constant of the member
     * @param current the value already read; a member may appear once
     * @return the value, as Java code
     */
    public CodeBlock read(String constant, String current) {
        return CodeBlock.of("$N.read(in, $L)", constant, current);
    }

    /** {@return the method by which the class of the value reads it, if it has such a method} */
    Optional<CodeBlock> reader() {
        return Optional.empty();
    }

    /** {@return the method by which the class of the elements reads one, if this is a list of such elements} */
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
}
