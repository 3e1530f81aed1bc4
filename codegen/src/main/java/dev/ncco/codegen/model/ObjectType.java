package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A class for a JSON object.
 *
 * @param name the class's name
 * @param file the schema file
 * @param object its name in rules
 * @param doc what is said of it
 * @param constants its members with only one possible value
 * @param properties its other members, in schema order
 * @param rules the rules about several members
 * @param knownNames the names of the current members, without deprecated ones
 * @param factories the methods that make it
 * @param stages the order in which required members are given, or empty
 * @param unions the unions that it belongs to
 * @param parent the class that it narrows
 * @param children the classes that narrow it
 * @param reading what else has to be known to read it
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
     * What is given in one step: one of several members.
     *
     * @param choices the members
     */
    public record Stage(List<Choice> choices) {}

    /**
     * A member that can be given in a stage.
     *
     * @param property its name in Java
     * @param companion a member that means nothing without it, by its name in Java
     */
    public record Choice(String property, Optional<String> companion) {}

    /**
     * Returns a copy.
     *
     * @param other other members
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
     * @param <R> the kind
     * @return its rules
     */
    public <R extends JavaRule> List<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Finds a member.
     *
     * @param javaName its name in Java
     * @return the member
     */
    public Property property(String javaName) {
        return properties.stream()
                .filter(p -> p.javaName().equals(javaName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + javaName));
    }
}
