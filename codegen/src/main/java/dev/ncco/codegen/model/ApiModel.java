package dev.ncco.codegen.model;

import java.util.List;

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
}
