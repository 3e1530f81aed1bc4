package dev.ncco.runtime.io;

import dev.ncco.runtime.text.LimitPhrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member of a JSON object that selects a class of a union.
 *
 * @param object the name of the union in rules
 * @param member the name of the member
 * @param values the known values, separated by commas
 */
public record Discriminator(String object, String member, String values) {

    /**
     * Reads the discriminator at any position in its object.
     *
     * @param in the reader
     * @return the value, or an empty string if it is missing or not a string
     */
    public String read(JsonReader in) {
        String value = in.choose(member);
        return value == null ? "" : value;
    }

    /**
     * Reads an object of an unknown class if reading is lenient; otherwise rejects it.
     *
     * @param in the reader
     * @return the members
     */
    public UncheckedMembers readUnknown(JsonReader in) {
        return in.unknownObject(this);
    }

    String rule(@Nullable String value) {
        return object + "." + member + (value == null ? ".required" : ".enum");
    }

    String sentence(@Nullable String found) {
        if (found == null) {
            return LimitPhrases.missing(object, member);
        }
        return member + " "
                + (found.equals("null")
                        ? LimitPhrases.mustNotBeNull()
                        : LimitPhrases.mustBe(LimitPhrases.oneOf(List.of(values.split(", "))), found));
    }
}
