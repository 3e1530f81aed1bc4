package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member can hold. */
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

    /** {@return the name of the union that decides how some members of the value are written} */
    default Optional<String> placingUnion() {
        return Optional.empty();
    }

    /** {@return the type of the value without the object in which JSON wraps it} */
    default ValueType unwrapped() {
        return this;
    }

    /** {@return the names in JSON of the members of the object in which JSON wraps the value} */
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
     * {@return whether the method of a stage that sets the member has no parameter, as the value can only be
     * {@code true}}
     */
    default boolean isChosenByName() {
        return false;
    }

    /** {@return whether it is text that is spoken} */
    default boolean isSpoken() {
        return false;
    }

    /**
     * A string.
     *
     * @param patterns the patterns of which one must match; empty if any string is allowed
     * @param shape what the patterns require, in words that follow "must be"; empty to use the words of the only
     *     pattern
     * @param min the least number of characters
     * @param max the greatest number of characters
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
     * @param min the least value
     * @param max the greatest value
     * @param unit what is counted, in the plural, or an empty string
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
     * @param min the least value, if limited
     * @param max the greatest value, if limited
     * @param unit what is counted, in the plural, or an empty string
     * @param quoted whether it is written as a string
     */
    record Decimal(Optional<Double> min, Optional<Double> max, String unit, boolean quoted) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.decimal(this);
        }
    }

    /**
     * True or false.
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
     * @param kind the type in Java
     * @param types the types that it can have, as JSON Schema names them
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
     * @param name the name of its Java type
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
     * Another generated class.
     *
     * @param name its name
     * @param array whether its JSON is an array
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
     * @param placed whether the union decides how some of its members are written
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
     * @param item the kind of its elements
     * @param min the least number of elements
     * @param max the greatest number of elements
     */
    record ListOf(ItemType item, int min, int max) implements ValueType {

        /** {@return whether it always holds exactly one element, which then stands for the list in Java} */
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

    /** JSON of the caller's own. */
    record Json() implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.json(this);
        }
    }

    /**
     * A JSON object whose members the caller chooses.
     *
     * @param names the pattern of the member names, if limited
     * @param values the pattern of the values, which are strings then, if limited
     */
    record JsonMap(Optional<Pattern> names, Optional<Pattern> values) implements ValueType {

        @Override
        public <R, X extends Exception> R accept(ValueVisitor<R, X> visitor) throws X {
            return visitor.map(this);
        }
    }

    /**
     * A string that JSON wraps in an object, after some constants.
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

    /** What a list can hold. */
    sealed interface ItemType extends ValueType permits Text, Token, Obj, Union {

        @Override
        default Optional<ItemType> asElement() {
            return Optional.of(this);
        }
    }

    /**
     * A pattern.
     *
     * @param name the name under which several members share it, if they do
     * @param regex the regular expression
     * @param shape what it requires, in words that follow "must be"
     * @param isUri whether callers can pass a {@link java.net.URI}
     */
    record Pattern(Optional<String> name, String regex, String shape, boolean isUri) {}

    /**
     * A member with only one possible value.
     *
     * @param wireName its name in JSON
     * @param value its value
     */
    record Constant(String wireName, String value) {}
}
