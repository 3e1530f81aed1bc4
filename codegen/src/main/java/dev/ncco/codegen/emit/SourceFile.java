package dev.ncco.codegen.emit;

/**
 * A generated file.
 *
 * @param path the path in the output folder, with slashes
 * @param text the content
 */
public record SourceFile(String path, String text) {}
