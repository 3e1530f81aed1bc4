package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The model of the generated API.
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
     * Returns a class.
     *
     * @param name the name
     * @return the class
     */
    public ObjectType object(String name) {
        return objects.stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class " + name));
    }

    /**
     * Returns the class of an enumeration.
     *
     * @param name the name
     * @return the class
     */
    public TokenType token(String name) {
        return tokens.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no enumeration " + name));
    }

    /**
     * Returns the interface of a union.
     *
     * @param name the name
     * @return the interface
     */
    public UnionType union(String name) {
        return unions.stream()
                .filter(u -> u.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no union " + name));
    }

    /**
     * Returns the class of an array.
     *
     * @param name the name
     * @return the class, if it is the class of an array
     */
    public Optional<ListType> list(String name) {
        return lists.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /**
     * Returns the options whose values are from an enumeration.
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
