package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The additional information for reading an object.
 *
 * @param isDocument whether it can be a document
 * @param isOpen whether it can have unknown members
 * @param deprecated the deprecated members
 * @param foreign the members of an alternative that has a separate class
 * @param place the place where the object differs
 * @param bareMember the member whose value can be in place of the object, by its name in Java
 * @param absent the member that only deprecated documents lack
 */
public record ReadPlan(
        boolean isDocument,
        boolean isOpen,
        List<Old> deprecated,
        List<Foreign> foreign,
        Optional<Place> place,
        Optional<String> bareMember,
        Optional<Absent> absent) {

    /**
     * Returns a copy with a differing place.
     *
     * @param place the place
     * @return the copy
     */
    public ReadPlan in(Place place) {
        return new ReadPlan(isDocument, isOpen, deprecated, foreign, Optional.of(place), bareMember, absent);
    }

    /**
     * A deprecated member.
     *
     * @param property the member
     * @param replacement the path of the member that replaces it, as names in Java; empty if there is none
     * @param replacedBy the replacement as a phrase
     */
    public record Old(Property property, List<String> replacement, String replacedBy) {}

    /**
     * A list that only deprecated documents lack.
     *
     * @param property the name in Java
     * @param values the elements that the absence represents, as written in JSON
     */
    public record Absent(String property, List<String> values) {}

    /**
     * A member that violates a rule in this object.
     *
     * @param wireName the name
     * @param beside the member that it excludes, or the member itself if it requires an absent one
     * @param rule the id of the rule
     * @param sentence the sentence that states the rule
     */
    public record Foreign(String wireName, String beside, String rule, String sentence) {}

    /**
     * A place where an object differs.
     *
     * @param union the union that represents the place
     * @param wireNames the names of the members in that place
     */
    public record Place(String union, List<String> wireNames) {}
}
