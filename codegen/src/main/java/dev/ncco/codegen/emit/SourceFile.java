package dev.ncco.codegen.emit;

/**
 * A generated file.
 *
 * @param path its path in the output folder, with slashes
 * @param text its content
 */
public record SourceFile(String path, String text) {}
