package dev.ncco.codegen;

import dev.ncco.codegen.compile.CompilationException;
import dev.ncco.codegen.load.SchemaException;
import java.io.IOException;
import java.nio.file.Path;

/** Regenerates the checked-in files. */
public final class Regenerate {

    private Regenerate() {}

    /**
     * Regenerates. Ends with status 1, and writes nothing, if the schemas have mistakes or the generated sources do not
     * compile.
     *
     * @param args the project's folder
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
