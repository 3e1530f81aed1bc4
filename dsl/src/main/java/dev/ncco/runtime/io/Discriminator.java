package dev.ncco.runtime.io;

import dev.ncco.runtime.text.LimitPhrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member of a JSON object that says which class of a union the object is for.
 *
 * @param object the union's name in rules
 * @param member the member's name
 * @param values the values that this release knows, with commas between them
 */
public record Discriminator(String object, String member, String values) {

    /**
     * Reads it, wherever it stands in its object.
     *
     * @param in where from
     * @return its value, or something that is none
     */
    public String read(JsonReader in) {
        String value = in.choose(member);
        return value == null ? "" : value;
    }

    /**
     * Reads an object of a class that this release does not know, where reading is lenient; refuses it otherwise.
     *
     * @param in where from
     * @return its members
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
