package dev.ncco.codegen.model;

import java.util.List;

/**
 * An interface for a union.
 *
 * @param name the interface's name
 * @param file the schema file
 * @param doc what is said of it
 * @param members the classes that belong to it
 */
public record UnionType(String name, String file, Doc doc, List<String> members) {}
