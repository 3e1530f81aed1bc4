package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/** What a member can hold. */
public sealed interface ValueType {

    /** A string. */
    record Text(List<Pattern> patterns, String shape, int min, int max, boolean spoken, boolean secret)
            implements ValueType, ItemType {}

    /** A whole number. */
    record Int(int min, int max, String unit) implements ValueType {}

    /** A number; without limits where there are none. */
    record Decimal(Optional<Double> min, Optional<Double> max, String unit) implements ValueType {}

    /** True or false. */
    record Flag() implements ValueType {}

    /**
     * A string, a number or nothing: whatever the platform sends.
     *
     * @param kinds the types, as JSON Schema names them
     */
    record Scalar(List<String> kinds) implements ValueType {

        /** {@return whether it is always a whole number} */
        public boolean isWhole() {
            return kinds.equals(List.of("integer"));
        }
    }

    /** A date and time. */
    record Timestamp() implements ValueType {}

    /** A value of an enumeration, which is open where other values than the known ones may come. */
    record Token(String name, boolean open) implements ValueType, ItemType {}

    /** Another generated class. */
    record Obj(String name) implements ValueType, ItemType {}

    /** A member of a union; placed where the union decides how some of its members are written. */
    record Union(String name, boolean placed) implements ValueType, ItemType {}

    /** A list. */
    record ListOf(ItemType item, int min, int max) implements ValueType {

        /** {@return whether it always holds exactly one element, which then stands for the list in Java} */
        public boolean isSingle() {
            return min == 1 && max == 1;
        }
    }

    /** JSON of the caller's own. */
    record Json() implements ValueType {}

    /** A JSON object of the caller's own. */
    record JsonMap(Optional<Pattern> names, Optional<Pattern> values) implements ValueType {}

    /** A string that JSON wants in an object of its own, after some constants. */
    record Wrapped(List<Constant> constants, String object, String wireName, Text text, Optional<String> bareType)
            implements ValueType {}

    /** What a list can hold. */
    sealed interface ItemType permits Text, Token, Obj, Union {}

    /** A pattern: shared under a name, or of one member only. */
    record Pattern(Optional<String> name, String regex, String shape) {}

    /** A member with only one possible value. */
    record Constant(String wireName, String value) {}
}
