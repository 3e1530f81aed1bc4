package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document to read.
 *
 * @param name the name of the document in findings
 * @param path the file; null for standard input, and for a name that is not a valid path on this platform
 * @param isStdin whether it is standard input
 */
record Input(String name, @Nullable Path path, boolean isStdin) {

    /** The argument for standard input. */
    static final String STDIN = "-";

    /** The default name of standard input in findings. */
    static final String STDIN_NAME = "<stdin>";

    /** Returns the input for an argument; {@code -} is standard input, which is shown under the given name. */
    static Input of(String argument, String stdinName) {
        if (argument.equals(STDIN)) {
            return new Input(stdinName, null, true);
        }
        try {
            return new Input(argument, Path.of(argument), false);
        } catch (InvalidPathException e) {
            return new Input(argument, null, false);
        }
    }

    static Input of(String argument) {
        return of(argument, STDIN_NAME);
    }

    /**
     * Returns the input for a file found in a directory. The path is kept, because the locale may not be able to encode
     * the name.
     */
    static Input of(Path path) {
        return new Input(path.normalize().toString(), path, false);
    }

    InputStream open() throws IOException {
        return isStdin ? System.in : Files.newInputStream(file());
    }

    Path file() throws IOException {
        if (path == null) {
            throw new IOException("the locale cannot encode the file name; set LC_ALL=C.UTF-8");
        }
        return path;
    }

    /** Reads the document, up to one byte more than the maximum size. */
    byte[] read() throws Failure {
        try (InputStream in = open()) {
            return in.readNBytes(CheckOptions.MAX_BYTES + 1);
        } catch (IOException e) {
            throw Failure.reading(name, e);
        }
    }
}
