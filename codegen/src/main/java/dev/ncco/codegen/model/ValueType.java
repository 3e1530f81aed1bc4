package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/** What a member can hold. */
public sealed interface ValueType {

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
            implements ValueType, ItemType {}

    /**
     * An integer.
     *
     * @param min the least value
     * @param max the greatest value
     * @param unit what is counted, in the plural, or an empty string
     */
    record Int(int min, int max, String unit) implements ValueType {}

    /**
     * A number.
     *
     * @param min the least value, if limited
     * @param max the greatest value, if limited
     * @param unit what is counted, in the plural, or an empty string
     */
    record Decimal(Optional<Double> min, Optional<Double> max, String unit) implements ValueType {}

    /**
     * True or false.
     *
     * @param shorthand the name of a method without parameters that sets it to true, if there is one
     */
    record Flag(Optional<String> shorthand) implements ValueType {}

    /**
     * A string, number, boolean or null that the platform sends.
     *
     * @param kind the type in Java
     * @param types the types that it can have, as JSON Schema names them
     * @param pattern the pattern that strings must match
     */
    record Received(ReceivedKind kind, List<String> types, Optional<Pattern> pattern) implements ValueType {}

    /**
     * A value of an enumeration.
     *
     * @param name the name of its Java type
     * @param open whether values other than the known ones are allowed
     */
    record Token(String name, boolean open) implements ValueType, ItemType {}

    /**
     * Another generated class.
     *
     * @param name its name
     */
    record Obj(String name) implements ValueType, ItemType {}

    /**
     * A member of a union.
     *
     * @param name the name of the union's Java type
     * @param placed whether the union decides how some of its members are written
     */
    record Union(String name, boolean placed) implements ValueType, ItemType {}

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
    }

    /** JSON of the caller's own. */
    record Json() implements ValueType {}

    /**
     * A JSON object whose members the caller chooses.
     *
     * @param names the pattern of the member names, if limited
     * @param values the pattern of the values, which are strings then, if limited
     */
    record JsonMap(Optional<Pattern> names, Optional<Pattern> values) implements ValueType {}

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
            implements ValueType {}

    /** What a list can hold. */
    sealed interface ItemType permits Text, Token, Obj, Union {}

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
