/**
 * Lists files without following symbolic links, and replaces files without overwriting those of other programs.
 *
 * <pre>{@code
 * import dev.ncco.schema.files.FileTree;
 * import java.nio.file.Path;
 *
 * for (Path file : FileTree.files(Path.of("src/test/resources"), f -> f.toString().endsWith(".ncco.json"))) {
 *     System.out.println(file);
 * }
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.files;

import org.jspecify.annotations.NullMarked;
