package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The class of a JSON object.
 *
 * @param name the name of the class
 * @param file the schema file
 * @param object the name in rules
 * @param doc the documentation
 * @param constants the members with only one possible value
 * @param properties the other members, in schema order
 * @param rules the rules about several members
 * @param knownNames the names of the current members, without deprecated ones
 * @param factories the factory methods
 * @param stages the stages that set the required members; empty if there are none
 * @param unions the unions that contain it
 * @param parent the class that it narrows
 * @param children the classes that narrow it
 * @param reading the additional information for reading
 */
public record ObjectType(
        String name,
        String file,
        String object,
        Doc doc,
        List<ValueType.Constant> constants,
        List<Property> properties,
        List<JavaRule> rules,
        List<String> knownNames,
        List<Factory> factories,
        List<Stage> stages,
        List<String> unions,
        Optional<String> parent,
        List<String> children,
        ReadPlan reading) {

    /**
     * A stage, which sets one of several members.
     *
     * @param choices the members
     */
    public record Stage(List<Choice> choices) {}

    /**
     * A member that a stage can set.
     *
     * @param property the name in Java
     * @param companion a member that requires this one and is set together with it, by its name in Java
     */
    public record Choice(String property, Optional<String> companion) {}

    /**
     * Returns a copy with other members.
     *
     * @param other the members
     * @return the copy
     */
    public ObjectType with(List<Property> other) {
        return new ObjectType(
                name,
                file,
                object,
                doc,
                constants,
                other,
                rules,
                knownNames,
                factories,
                stages,
                unions,
                parent,
                children,
                reading);
    }

    /**
     * Returns the rules of one kind.
     *
     * @param kind the kind
     * @param <R> the type of the rules
     * @return the rules
     */
    public <R extends JavaRule> List<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Returns the rules that setting a member can violate.
     *
     * @param property the member
     * @return the rules
     */
    public List<JavaRule> rulesOf(Property property) {
        return rules.stream()
                .filter(rule -> rule.relatesOption(property.javaName()))
                .toList();
    }

    /**
     * Returns a member.
     *
     * @param javaName the name in Java
     * @return the member
     */
    public Property property(String javaName) {
        return properties.stream()
                .filter(p -> p.javaName().equals(javaName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + javaName));
    }
}
