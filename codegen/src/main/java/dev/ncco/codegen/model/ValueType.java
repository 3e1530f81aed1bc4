package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of a member's value. */
public sealed interface ValueType {

    /**
     * Calls the method for this kind of value.
     *
     * @param visitor the operation
     * @param <R> the result
     * @param <X> the exception that the operation throws
     * @return what the method returns
     * @throws X if the operation fails
     */
    <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X;

    /** {@return the type of the elements, if it is a list} */
    default Optional<ItemType> element() {
        return Optional.empty();
    }

    /** {@return this type as the type of an element, if a list can contain it} */
    default Optional<ItemType> asElement() {
        return Optional.empty();
    }

    /** {@return the name of the class that is generated for the object or array, if there is one} */
    default Optional<String> generatedClass() {
        return Optional.empty();
    }

    /** {@return the name of the enumeration of the value, or of the elements of the list} */
    default Optional<String> enumeration() {
        return element().flatMap(ItemType::enumeration);
    }

    /** {@return the name of the union that determines how some members of the value are written} */
    default Optional<String> placingUnion() {
        return Optional.empty();
    }

    /** {@return the type of the value without the object that wraps it in JSON} */
    default ValueType unwrapped() {
        return this;
    }

    /** {@return the JSON names of the members of the object that wraps the value} */
    default List<String> wrapperMembers() {
        return List.of();
    }

    /** {@return the Java type that can be passed instead of the value} */
    default Optional<String> bareType() {
        return Optional.empty();
    }

    /** {@return the name of a method without parameters that sets the option to true} */
    default Optional<String> shorthand() {
        return Optional.empty();
    }

    /**
     * {@return whether the stage method that sets the member has no parameter, because the value can only be
     * {@code true}}
     */
    default boolean isChosenByName() {
        return false;
    }

    /** {@return whether the value is spoken text} */
    default boolean isSpoken() {
        return false;
    }

    /**
     * A string.
     *
     * @param patterns the patterns of which one must match; empty if any string is allowed
     * @param shape a description of the patterns that follows "must be"; empty to use that of the only pattern
     * @param min the minimum number of characters
     * @param max the maximum number of characters
     * @param spoken whether the limits count spoken characters, without SSML tags
     * @param secret whether the value is redacted in messages
     */
    record Text(List<Pattern> patterns, String shape, int min, int max, boolean spoken, boolean secret)
            implements ItemType {

        /** A string without limits. */
        public static final Text UNLIMITED = new Text(List.of(), "", 0, Integer.MAX_VALUE, false, false);

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.text(this);
        }

        @Override
        public boolean isSpoken() {
            return spoken;
        }
    }

    /**
     * An integer.
     *
     * @param min the minimum
     * @param max the maximum
     * @param unit the unit in the plural, or an empty string
     */
    record Int(int min, int max, String unit) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.integer(this);
        }
    }

    /**
     * A number.
     *
     * @param min the minimum, if limited
     * @param max the maximum, if limited
     * @param unit the unit in the plural, or an empty string
     * @param quoted whether it is written as a string
     */
    record Decimal(Optional<Double> min, Optional<Double> max, String unit, boolean quoted) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.decimal(this);
        }
    }

    /**
     * A boolean.
     *
     * @param shorthand the name of a method without parameters that sets it to true, if there is one
     */
    record Flag(Optional<String> shorthand) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.flag(this);
        }

        @Override
        public boolean isChosenByName() {
            return true;
        }
    }

    /**
     * A string, number, boolean or null that the platform sends.
     *
     * @param kind the Java type
     * @param types the allowed JSON types, as in JSON Schema
     * @param pattern the pattern that strings must match
     */
    record Received(ReceivedKind kind, List<String> types, Optional<Pattern> pattern) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.received(this);
        }
    }

    /**
     * A value of an enumeration.
     *
     * @param name the name of the Java type
     * @param open whether values other than the known ones are allowed
     */
    record Token(String name, boolean open) implements ItemType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.token(this);
        }

        @Override
        public Optional<String> enumeration() {
            return Optional.of(name);
        }
    }

    /**
     * An object or array with a generated class.
     *
     * @param name the name
     * @param array whether the JSON is an array
     */
    record Obj(String name, boolean array) implements ItemType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.object(this);
        }

        @Override
        public Optional<String> generatedClass() {
            return Optional.of(name);
        }
    }

    /**
     * A member of a union.
     *
     * @param name the name of the union's Java type
     * @param placed whether the union determines how some of the members are written
     */
    record Union(String name, boolean placed) implements ItemType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.union(this);
        }

        @Override
        public Optional<String> placingUnion() {
            return placed ? Optional.of(name) : Optional.empty();
        }
    }

    /**
     * A list.
     *
     * @param item the type of the elements
     * @param min the minimum number of elements
     * @param max the maximum number of elements
     */
    record ListOf(ItemType item, int min, int max) implements ValueType {

        /** {@return whether the list has exactly one element, which represents the list in Java} */
        public boolean isSingle() {
            return min == 1 && max == 1;
        }

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.list(this);
        }

        @Override
        public Optional<ItemType> element() {
            return Optional.of(item);
        }
    }

    /** Any JSON. */
    record Json() implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.json(this);
        }
    }

    /**
     * A JSON object with arbitrary names.
     *
     * @param names the pattern of the member names, if limited
     * @param values the pattern of the values, which are then strings, if limited
     */
    record JsonMap(Optional<Pattern> names, Optional<Pattern> values) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.map(this);
        }
    }

    /**
     * A string that is wrapped in an object in JSON, after members with only one possible value.
     *
     * @param constants the members of the object that have only one possible value
     * @param object the name of the object in rule ids
     * @param wireName the name of the member that contains the string
     * @param text the limits of the string
     * @param bareType the Java type that can also be passed, if there is one
     */
    record Wrapped(List<Constant> constants, String object, String wireName, Text text, Optional<String> bareType)
            implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.wrapped(this);
        }

        @Override
        public ValueType unwrapped() {
            return text;
        }

        @Override
        public List<String> wrapperMembers() {
            return Stream.concat(constants.stream().map(Constant::wireName), Stream.of(wireName))
                    .toList();
        }
    }

    /** The type of the elements of a list. */
    sealed interface ItemType extends ValueType permits Text, Token, Obj, Union {

        @Override
        default Optional<ItemType> asElement() {
            return Optional.of(this);
        }
    }

    /**
     * A pattern.
     *
     * @param name the name of the pattern, if several members share it
     * @param regex the regular expression
     * @param shape a description that follows "must be"
     * @param isUri whether callers can pass a {@link java.net.URI}
     */
    record Pattern(Optional<String> name, String regex, String shape, boolean isUri) {}

    /**
     * A member with only one possible value.
     *
     * @param wireName the name in JSON
     * @param value the value
     */
    record Constant(String wireName, String value) {}
}
