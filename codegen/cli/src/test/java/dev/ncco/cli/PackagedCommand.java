package dev.ncco.cli;

import dev.ncco.cli.Launch.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the files that the build makes, with a chosen Java, environment and cache folder. */
final class PackagedCommand {

    static final Path JAR = Path.of("target", "ncco.jar").toAbsolutePath();
    static final Path FILE = Path.of("target", "ncco").toAbsolutePath();
    static final Path REVIEW_JAR = Path.of("target", "ncco-review.jar").toAbsolutePath();
    static final Path REAL_HOME = Path.of(System.getProperty("java.home"));

    /** No folder can be made here, not even by root. */
    static final String NO_CACHE = "/dev/null/cache";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> command = List.of(FILE.toString());
    private String stdin = "";

    PackagedCommand(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("JAVA_HOME", REAL_HOME.toString());
        environment.put("XDG_CACHE_HOME", NO_CACHE);
    }

    PackagedCommand with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    PackagedCommand without(String variable) {
        environment.remove(variable);
        return this;
    }

    PackagedCommand command(Object... words) {
        command = List.of(words).stream().map(Object::toString).toList();
        return this;
    }

    PackagedCommand stdin(String text) {
        stdin = text;
        return this;
    }

    /** What the jar says without the launcher. */
    PackagedCommand plain() {
        return command(REAL_HOME.resolve("bin/java"), "-jar", JAR);
    }

    Process start(String... args) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for the command and all that it started: they inherit a pipe, whose end is awaited. */
    Outcome run(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("ncco", ".out");
        Path err = Files.createTempFile("ncco", ".err");
        List<String> given = command;
        try {
            List<String> all = new ArrayList<>(
                    List.of("/bin/bash", "-c", "exec 19>&1 >\"$0\" 2>\"$1\"; shift; exec \"$@\"", "" + out, "" + err));
            all.addAll(given);
            command = all;
            Process process = start(args);
            try (OutputStream in = process.getOutputStream()) {
                in.write(stdin.getBytes(StandardCharsets.UTF_8));
            }
            process.getInputStream().readAllBytes();
            return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
        } finally {
            command = given;
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Makes a Java of which a script is the command. */
    static Path fakeJava(Path home, String version, String script) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!version.isEmpty()) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Fake\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return home;
    }

    /**
     * Makes a Java that lists each argument on a line, each start followed by an empty one, before it does its work.
     */
    static Path listingJava(Path home, Path list) throws IOException {
        return fakeJava(
                home,
                System.getProperty("java.version"),
                "printf '%s\\n' \"$@\" '' >>'" + list + "'\nexec '" + REAL_HOME + "/bin/java' \"$@\"\n");
    }
}
