package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * What has to be known of an object to read it, beyond what its options say.
 *
 * @param isDocument whether it can be a whole document
 * @param isOpen whether it may have members that the schema does not name
 * @param deprecated the deprecated members that are still understood
 * @param foreign the members of an alternative that has its own class
 * @param place the place where it looks otherwise
 * @param bareMember the member that can come alone, by its name in Java
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
     * Returns a copy.
     *
     * @param place the place where it looks otherwise
     * @return the copy
     */
    public ReadPlan in(Place place) {
        return new ReadPlan(isDocument, isOpen, deprecated, foreign, Optional.of(place), bareMember, absent);
    }

    /**
     * A deprecated member.
     *
     * @param property the member
     * @param replacement the member that took its place, by its names in Java, outer ones first; empty if none did
     * @param replacedBy what to use instead, in words
     */
    public record Old(Property property, List<String> replacement, String replacedBy) {}

    /**
     * A list that only deprecated documents lack.
     *
     * @param property its name in Java
     * @param values the elements that its absence stands for, as they are written in JSON
     */
    public record Absent(String property, List<String> values) {}

    /**
     * A member that breaks a rule where it stands in this object.
     *
     * @param wireName its name
     * @param beside the member that it cannot stand beside; itself where it needs one that is not there
     * @param rule the rule's id
     * @param sentence what the rule says
     */
    public record Foreign(String wireName, String beside, String rule, String sentence) {}

    /**
     * A place where an object looks otherwise.
     *
     * @param union the union that stands for it
     * @param wireNames the names of the members there
     */
    public record Place(String union, List<String> wireNames) {}
}
