package dev.ncco.cli;

import dev.ncco.schema.files.FileTree;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Resolves arguments to documents. */
final class InputFiles {

    private static final List<String> SUFFIXES = List.of(".ncco.json", ".call.json");

    private InputFiles() {}

    /** Returns each document once. Its name is relative if the argument is relative. */
    static Collection<Input> resolve(List<String> arguments, String stdinName) throws Failure {
        Map<Object, Input> inputs = new LinkedHashMap<>();
        for (String argument : arguments) {
            for (Input input : resolve(Input.of(argument, stdinName))) {
                inputs.putIfAbsent(input.path() == null ? input : input.path().normalize(), input);
            }
        }
        return inputs.values();
    }

    private static List<Input> resolve(Input input) throws Failure {
        Path path = input.path();
        String name = input.name();
        try {
            if (path != null && Files.isDirectory(path)) {
                return notEmpty(
                        FileTree.files(path, InputFiles::isDocument), "no *.ncco.json or *.call.json file in " + name);
            }
            if (input.isStdin() || path != null && Files.exists(path) || !isGlob(name)) {
                return List.of(input);
            }
            return notEmpty(glob(name), "no file matches " + name);
        } catch (IOException e) {
            throw Failure.reading(name, e);
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    private static List<Input> notEmpty(List<Path> found, String message) throws Failure {
        if (found.isEmpty()) {
            throw new Failure(Exit.USAGE, message);
        }
        return found.stream().map(Input::of).toList();
    }

    private static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private static List<Path> glob(String argument) throws IOException, Failure {
        String normal = argument.replace('\\', '/');
        int slash = -1;
        for (int i = 0; i < normal.length() && "*?[{".indexOf(normal.charAt(i)) < 0; i++) {
            slash = normal.charAt(i) == '/' ? i : slash;
        }
        try {
            Path base = Path.of(slash < 0 ? "" : normal.substring(0, slash + 1));
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + normal);
            // As in most shells, **/ also matches no directory.
            PathMatcher shallow = FileSystems.getDefault().getPathMatcher("glob:" + normal.replace("**/", ""));
            Predicate<Path> filter = file -> matcher.matches(file) || shallow.matches(file);
            return Files.isDirectory(base) ? FileTree.files(base, filter) : List.of();
        } catch (PatternSyntaxException | InvalidPathException e) {
            throw new Failure(Exit.USAGE, "invalid glob pattern: " + argument);
        }
    }
}
