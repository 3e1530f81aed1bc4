package dev.ncco.schema.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Predicate;

/** Writes the output file of a command; never overwrites a file that another program wrote. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Creates a file, or replaces a file that the same command wrote.
     *
     * @param file the file
     * @param text the content
     * @param own returns whether the command wrote the given content
     * @throws IOException if the file exists with other content, is not a regular file, or cannot be written
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
     * Checks that an output file is not an input file.
     *
     * @param file the output file
     * @param inputs the input files
     * @throws IOException if the output file is an input file, or cannot be accessed
     */
    public static void checkIsNoInput(Path file, Collection<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(file) && Files.isSameFile(file, input)) {
                throw FileReplacement.refusal(file, "it is one of the files to check");
            }
        }
    }

    /**
     * Checks that a file can be written, before its content is computed.
     *
     * @param file the file
     * @param own returns whether the command wrote the given content
     * @throws IOException if the file exists with other content, or is not a regular file
     */
    public static void check(Path file, Predicate<String> own) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.checkReplaceable(file);
            if (!own.test(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
                throw FileReplacement.refusal(file, "it exists and was not written by this command");
            }
        }
    }
}
