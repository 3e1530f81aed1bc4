package dev.ncco.codegen.emit;

import java.util.List;

/**
 * The schema member from which a class, method or constant is generated.
 *
 * @param file the schema file
 * @param isInPlace whether the member is in the file that refers to {@code file} with {@code x-place-of}
 * @param path the names of the containing members and of the member, from outer to inner; empty for the whole file
 */
public record Origin(String file, boolean isInPlace, List<String> path) {}
