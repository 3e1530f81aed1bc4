package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * All that is generated.
 *
 * @param objects the classes for objects
 * @param tokens the classes for enumerations
 * @param unions the interfaces for unions
 * @param lists the classes for arrays
 * @param patterns the patterns that several members share
 */
public record ApiModel(
        List<ObjectType> objects,
        List<TokenType> tokens,
        List<UnionType> unions,
        List<ListType> lists,
        List<ValueType.Pattern> patterns) {

    /**
     * Finds a class.
     *
     * @param name its name
     * @return the class
     */
    public ObjectType object(String name) {
        return objects.stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class " + name));
    }

    /**
     * Finds a class for an enumeration.
     *
     * @param name its name
     * @return the class
     */
    public TokenType token(String name) {
        return tokens.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no enumeration " + name));
    }

    /**
     * Finds an interface for a union.
     *
     * @param name its name
     * @return the interface
     */
    public UnionType union(String name) {
        return unions.stream()
                .filter(u -> u.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no union " + name));
    }

    /**
     * Finds a class for an array.
     *
     * @param name its name
     * @return the class, if it is one for an array
     */
    public Optional<ListType> list(String name) {
        return lists.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /**
     * Returns the options that have values of an enumeration.
     *
     * @param token the enumeration
     * @return the options, such as {@code talk.language}, in the order of the classes
     */
    public List<String> uses(TokenType token) {
        return objects.stream()
                .flatMap(o -> o.properties().stream())
                .filter(p -> p.type().enumeration().filter(token.name()::equals).isPresent())
                .map(p -> p.object() + "." + p.wireName())
                .distinct()
                .toList();
    }
}
