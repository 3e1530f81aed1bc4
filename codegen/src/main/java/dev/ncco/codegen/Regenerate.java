package dev.ncco.codegen;

import dev.ncco.codegen.compile.CompilationException;
import dev.ncco.codegen.load.SchemaException;
import java.io.IOException;
import java.nio.file.Path;

/** Regenerates the generated files in the repository. */
public final class Regenerate {

    private Regenerate() {}

    /**
     * Regenerates the files. Exits with status 1, without writing files, if the schemas have errors or the generated
     * sources do not compile.
     *
     * @param args the root folder of the project
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Project project = new Project(Path.of(args[0]));
        try {
            project.regenerate().forEach(System.out::println);
        } catch (SchemaException | CompilationException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
