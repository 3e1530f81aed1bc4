package dev.ncco.codegen.emit;

import java.util.List;

/**
 * The member of a schema that a generated class, method or constant comes from.
 *
 * @param file the schema file
 * @param isInPlace whether the member is one of the file that refers to {@code file} with {@code x-place-of}
 * @param path the names of the member and of the members that contain it, outer ones first; empty for the whole file
 */
public record Origin(String file, boolean isInPlace, List<String> path) {}
