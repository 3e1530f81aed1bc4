package dev.ncco.cli;

import dev.ncco.schema.text.VisibleText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The invariants of any command line, for the fuzzer to break.
 *
 * <p>The input is text: one argument per line, an empty line, then the content of each file and of standard input. A
 * {@code %} at the start of an argument, or after its {@code =}, is replaced with a directory of files and links, some
 * of which point outside the directory.
 */
public final class CommandFuzz {

    private static final String NEVER_WRITTEN = "#!/bin/sh\n";

    /** The names of the files in the directory. */
    static final List<String> FILES =
            List.of("a.ncco.json", "b.call.json", "-c.ncco.json", "@d.ncco.json", "é\n.ncco.json", "sub/e.ncco.json");

    private static final Path ROOT = temporary();
    private static final Path FOLDER = ROOT.resolve("folder");
    private static final Path OUTSIDE = ROOT.resolve("outside");

    private CommandFuzz() {}

    /**
     * Runs one command line.
     *
     * @param bytes a command line
     * @throws IOException if the files cannot be written
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        List<String> lines = (end < 0 ? text : text.substring(0, end)).lines().toList();
        String document = end < 0 ? "" : text.substring(end + 2);
        // serve runs until it is stopped, review compiles a project.
        if (lines.contains("serve") || lines.contains("review")) {
            return;
        }
        run(lines.stream().map(CommandFuzz::argument).toArray(String[]::new), document);
    }

    private static void run(String[] args, String document) throws IOException {
        delete(ROOT);
        makeFiles(document);
        Map<String, String> before = contents(FOLDER);
        String outside = contents(OUTSIDE).toString();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = runWithInput(document, new PrintWriter(out), new PrintWriter(err), args);
        String command = String.join(" ", args);
        require(
                status >= Exit.CLEAN && status <= Exit.CANNOT_READ_OR_WRITE,
                "ends with " + status + ": " + err,
                command);
        require(isHarmless(out.toString()), "prints " + out, command);
        require(isHarmless(err.toString()), "prints to standard error " + err, command);
        require(contents(OUTSIDE).toString().equals(outside), "follows a link", command);
        boolean fixes = List.of(args).toString().contains("--fix");
        Map<String, String> after = contents(FOLDER);
        before.forEach((name, content) ->
                require(content.equals(after.get(name)) || fixes && FILES.contains(name), "changes " + name, command));
    }

    private static int runWithInput(String document, PrintWriter out, PrintWriter err, String... args) {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        try {
            return Main.run(out, err, args);
        } finally {
            System.setIn(in);
        }
    }

    /** Removes what could name a file outside of the directory: slashes and "..". */
    private static String argument(String line) {
        String harmless =
                line.replace("/", "").replace("\\", "").replace("..", "").replace("\0", "");
        int equals = harmless.indexOf('=') + 1;
        if (harmless.startsWith("%")) {
            return FOLDER + "/" + harmless.substring(1);
        }
        return harmless.startsWith("%", equals)
                ? harmless.substring(0, equals) + FOLDER + "/" + harmless.substring(equals + 1)
                : harmless;
    }

    private static void makeFiles(String document) throws IOException {
        Files.createDirectories(FOLDER.resolve("sub"));
        Files.createDirectories(OUTSIDE);
        for (String name : FILES) {
            Files.writeString(FOLDER.resolve(name), document);
        }
        Files.writeString(FOLDER.resolve("hook"), NEVER_WRITTEN);
        Files.writeString(FOLDER.resolve("hook.svg"), NEVER_WRITTEN);
        Files.writeString(OUTSIDE.resolve("x.ncco.json"), document);
        Files.createSymbolicLink(FOLDER.resolve("link.ncco.json"), OUTSIDE.resolve("x.ncco.json"));
        Files.createSymbolicLink(FOLDER.resolve("link"), OUTSIDE);
        Files.createSymbolicLink(FOLDER.resolve("sub/circle"), FOLDER);
    }

    /** Returns the content of each file and the target of each link. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                if (Files.isSymbolicLink(file)) {
                    contents.put(name, "link to " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    private static boolean isHarmless(String output) {
        return output.lines()
                .allMatch(line -> VisibleText.of(line.replace("\t", "")).equals(line.replace("\t", "")));
    }

    private static void require(boolean holds, String otherwise, String command) {
        if (!holds) {
            throw new AssertionError("ncco " + command + " " + otherwise);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path temporary() {
        try {
            Path root = Files.createTempDirectory("ncco-fuzz").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    delete(root);
                    Files.delete(root);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }));
            return root;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
