package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/** A rule about several members of an object, as the generated class checks it. */
public sealed interface JavaRule {

    /** {@return the id, such as {@code conversation.mute-with-canSpeak}} */
    String id();

    /** {@return the sentence that states the rule} */
    String sentence();

    /** {@return the members that a class must have for the rule to apply to it} */
    List<String> members();

    /**
     * Calls the method for what the rule requires of a complete object.
     *
     * @param visitor the operation
     */
    void accept(Visitor visitor);

    /**
     * Returns the rule as two members that exclude each other, for the methods that set them.
     *
     * @return the exclusion; empty if no such method can violate the rule
     */
    default Optional<Exclusion> exclusion() {
        return Optional.empty();
    }

    /**
     * Returns whether setting a member can violate the rule, because another member excludes it.
     *
     * @param member the member
     * @return {@code true} if it can
     */
    default boolean relatesOption(String member) {
        return false;
    }

    /** An operation on what a rule requires of a complete object. */
    interface Visitor {

        /**
         * Visits two members that exclude each other.
         *
         * @param exclusion the rule
         */
        void exclusion(Exclusion exclusion);

        /**
         * Visits a member that requires another member.
         *
         * @param need the rule
         */
        void need(Need need);

        /**
         * Visits members of which an object has exactly one.
         *
         * @param oneOf the rule
         */
        void oneOf(OneOf oneOf);
    }

    /**
     * Two members that exclude each other.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param first the first member
     * @param second the second member
     */
    record Exclusion(String id, String sentence, FieldCondition first, FieldCondition second) implements JavaRule {

        /**
         * Returns the rule from the perspective of one of its members.
         *
         * @param member the member
         * @return the rule with the condition of the member first, if it has one
         */
        public Optional<Exclusion> of(String member) {
            if (first.property().equals(member)) {
                return Optional.of(this);
            }
            return second.property().equals(member)
                    ? Optional.of(new Exclusion(id, sentence, /* first= */ second, /* second= */ first))
                    : Optional.empty();
        }

        @Override
        public List<String> members() {
            return List.of(first.property());
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.exclusion(this);
        }

        @Override
        public Optional<Exclusion> exclusion() {
            return Optional.of(this);
        }

        @Override
        public boolean relatesOption(String member) {
            return of(member).isPresent();
        }
    }

    /**
     * Members of which an object has exactly one.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param choices the members; a member with a value to compare with counts only if it has that value
     */
    record OneOf(String id, String sentence, List<FieldCondition> choices) implements JavaRule {

        @Override
        public List<String> members() {
            return choices.stream().map(FieldCondition::property).toList();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.oneOf(this);
        }
    }

    /**
     * A member, or a value of a member, that requires another member.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param cause the member that has the requirement
     * @param needed the member that is required
     */
    record Need(String id, String sentence, FieldCondition cause, FieldCondition needed) implements JavaRule {

        @Override
        public List<String> members() {
            return List.of(cause.property(), needed.property());
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.need(this);
        }
    }

    /**
     * A member that is set along with another one, as only one value is possible then.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param property the member that the caller sets
     * @param implied the member that is set along with it, and its value
     */
    record Implication(String id, String sentence, String property, FieldCondition implied) implements JavaRule {

        private FieldCondition cause() {
            return new FieldCondition(property, FieldCondition.Kind.PRESENT, "");
        }

        @Override
        public List<String> members() {
            return List.of(property);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.need(new Need(id, sentence, cause(), implied));
        }

        /** A flag can have the other value; what else is implied may have only one value anyway. */
        @Override
        public Optional<Exclusion> exclusion() {
            return implied.contrary().map(contrary -> new Exclusion(id, sentence, cause(), contrary));
        }

        @Override
        public boolean relatesOption(String member) {
            return exclusion().isPresent()
                    && (property.equals(member) || implied.property().equals(member));
        }
    }
}
