package dev.ncco.cli;

import dev.ncco.schema.CheckOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that arguments stand for. */
final class Inputs {

    /** Stands for standard input. */
    static final String STDIN = "-";

    private static final List<String> SUFFIXES = List.of(".ncco.json", ".call.json");

    private Inputs() {}

    /** What an input is called in findings. */
    static String name(String input) {
        return input.equals(STDIN) ? "<stdin>" : input;
    }

    /** Reads a file or standard input; of what is larger than any document, as much as says so. */
    static byte[] read(String input) throws Failure {
        try (InputStream in = input.equals(STDIN) ? System.in : Files.newInputStream(Path.of(input))) {
            return in.readNBytes(CheckOptions.MAX_BYTES + 1);
        } catch (IOException | InvalidPathException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot read " + input);
        }
    }

    /** Returns the names as they are shown: relative where the argument was. */
    static List<String> resolve(List<String> arguments) throws Failure {
        Set<String> inputs = new LinkedHashSet<>();
        for (String argument : arguments) {
            inputs.addAll(resolve(argument));
        }
        return List.copyOf(inputs);
    }

    private static List<String> resolve(String argument) throws Failure {
        if (argument.equals(STDIN)) {
            return List.of(STDIN);
        }
        try {
            Path path = path(argument);
            if (path != null && Files.isDirectory(path)) {
                List<String> found = walk(
                        path,
                        file -> SUFFIXES.stream()
                                .anyMatch(s -> file.getFileName().toString().endsWith(s)));
                return notEmpty(found, "there is no file *.ncco.json or *.call.json in " + argument);
            }
            if (path != null && Files.exists(path) || !isGlob(argument)) {
                return List.of(argument);
            }
            return notEmpty(glob(argument), "nothing matches " + argument);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot read " + argument);
        }
    }

    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<String> notEmpty(List<String> found, String message) throws Failure {
        if (found.isEmpty()) {
            throw new Failure(Exit.USAGE, message);
        }
        return found;
    }

    private static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private static List<String> glob(String argument) throws IOException, Failure {
        String normal = argument.replace('\\', '/');
        int slash = -1;
        for (int i = 0; i < normal.length() && "*?[{".indexOf(normal.charAt(i)) < 0; i++) {
            slash = normal.charAt(i) == '/' ? i : slash;
        }
        Path base = Path.of(slash < 0 ? "" : normal.substring(0, slash + 1));
        PathMatcher matcher;
        PathMatcher shallow;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + normal);
            // In most shells, two stars stand for no folder as well.
            shallow = FileSystems.getDefault().getPathMatcher("glob:" + normal.replace("**/", ""));
        } catch (PatternSyntaxException e) {
            throw new Failure(Exit.USAGE, "this is no pattern for files: " + argument);
        }
        return Files.isDirectory(base) ? walk(base, file -> matcher.matches(file) || shallow.matches(file)) : List.of();
    }

    private interface Filter {
        boolean accepts(Path file);
    }

    /** Does not follow links, so it stays within the folder and comes to an end. */
    private static List<String> walk(Path folder, Filter filter) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file) && filter.accepts(file))
                    .sorted()
                    .forEach(file -> found.add(file.normalize().toString()));
        }
        return found;
    }
}
