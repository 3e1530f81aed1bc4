package dev.ncco.schema.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Predicate;

/** Writes the output of a command, and never overwrites a file that the command did not write. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Creates a file, or replaces one that the same command wrote.
     *
     * @param file the file
     * @param text its content
     * @param own recognizes the content of a file that the command wrote
     * @throws IOException if the file exists and has another content, or is not a regular file, or cannot be written
     */
    public static void write(Path file, String text, Predicate<String> own) throws IOException {
        check(file, own);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.replace(file, bytes);
        } else {
            Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        }
    }

    /**
     * Checks that a file to be written is not one of those that are read.
     *
     * @param file the file
     * @param inputs the files that are read
     * @throws IOException if it is one of them, or cannot be looked at
     */
    public static void checkIsNone(Path file, Collection<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(file) && Files.isSameFile(file, input)) {
                throw FileReplacement.refusal(file, "it is one of the files to check");
            }
        }
    }

    /**
     * Checks whether a file could be written, before the work for it is done.
     *
     * @param file the file
     * @param own recognizes the content of a file that the command wrote
     * @throws IOException if the file exists and has another content, or is not a regular file
     */
    public static void check(Path file, Predicate<String> own) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.checkReplaceable(file);
            if (!own.test(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
                throw FileReplacement.refusal(file, "it exists, and was not written by this command");
            }
        }
    }
}
