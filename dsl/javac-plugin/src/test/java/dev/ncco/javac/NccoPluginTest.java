package dev.ncco.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles lists of right and wrong constants, with each JDK that is there. */
class NccoPluginTest {

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    private static final String START = """
            import static dev.ncco.Voice.*;
            import dev.ncco.*;
            import java.util.*;
            class Code {
                static final int NINE_THOUSAND = 9000;
                static final String LETTERS = "abc";
                static final String NUMBER = "14155550100";
                static final double LOUD = 0.5 + 1;
                static int unknown = 9000;
                static void keep(Object value) {}
                void code(int given, String text) {
            """;

    private static final int FIRST_LINE = 12;

    @TempDir
    private Path folder;

    private record Compilation(int status, String output) {}

    /** The JDK that runs the tests, and newer ones that the machine has. */
    static List<Path> jdks() throws IOException {
        List<Path> jdks = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        if (Files.isDirectory(JDKS)) {
            try (Stream<Path> folders = Files.list(JDKS)) {
                folders.filter(f -> Files.exists(f.resolve("bin/javac")) && feature(f) >= 21)
                        .sorted()
                        .forEach(jdks::add);
            }
        }
        return jdks;
    }

    /** The feature release of a JDK, or 0 if its folder does not say. */
    private static int feature(Path jdk) {
        Properties release = new Properties();
        try (Reader in = Files.newBufferedReader(jdk.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            return 0;
        }
        Matcher version = Pattern.compile("\"(\\d+).*\"").matcher(release.getProperty("JAVA_VERSION", ""));
        return version.matches() ? Integer.parseInt(version.group(1)) : 0;
    }

    private static List<String> lines(String resource) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources", resource)).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
    }

    private Compilation compile(Path jdk, List<String> statements) throws IOException, InterruptedException {
        String body = statements.stream().map(s -> "        " + s + "\n").collect(Collectors.joining());
        Path source = Files.writeString(folder.resolve("Code.java"), START + body + "    }\n}\n");
        Process process = new ProcessBuilder(
                        jdk.resolve("bin/javac").toString(),
                        "-J-Duser.language=en",
                        "-Xplugin:Ncco",
                        "-processorpath",
                        "target/classes",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-encoding",
                        "UTF-8",
                        "-Xmaxerrs",
                        "1000",
                        "-d",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Compilation(process.waitFor(), output);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void refusesWrongConstantsAtTheArgument(Path jdk) throws Exception {
        List<String> lines = lines("bad.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(30);
        Compilation compilation = compile(
                jdk, used(lines.stream().map(l -> l.replaceAll(" *// .*$", "")).toList()));
        for (int i = 0; i < lines.size(); i++) {
            String message = lines.get(i).replaceAll(".*// ", "");
            assertThat(compilation.output()).contains("Code.java:" + (FIRST_LINE + i) + ": error: " + message);
        }
        assertThat(compilation.output()).contains(lines.size() + " errors");
        assertThat(compilation.output().lines().filter(l -> l.startsWith("Code.java:")))
                .noneMatch(l -> l.contains("s3cr3t"));
        assertThat(compilation.status()).isEqualTo(1);
        List<String> output = compilation.output().lines().toList();
        assertThat(output.get(2).indexOf('^')).isEqualTo(output.get(1).indexOf("9000"));
    }

    /** What javac says of a constant, the setter or factory says when it runs; only the subject may differ. */
    @Test
    void saysWhatTheSetterWouldSay() throws Exception {
        List<String> statements = used(
                lines("bad.txt").stream().map(l -> l.replaceAll(" *// .*$", "")).toList());
        String output =
                compile(Path.of(System.getProperty("java.home")), statements).output();
        StringBuilder source = new StringBuilder(START).append("    }\n");
        for (int i = 0; i < statements.size(); i++) {
            source.append("    static void run" + i + "() {\n" + statements.get(i) + "\n}\n");
        }
        Path file = Files.writeString(folder.resolve("Code.java"), source.append("}\n"));
        String classPath = System.getProperty("java.class.path");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-encoding", "UTF-8", "-cp", classPath, file.toString());
        assertThat(status).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> code = loader.loadClass("Code");
            for (int i = 0; i < statements.size(); i++) {
                Method run = code.getDeclaredMethod("run" + i);
                run.setAccessible(true);
                String start = "Code.java:" + (FIRST_LINE + i) + ": error: ";
                String message = output.lines()
                        .filter(l -> l.contains(start))
                        .map(l -> l.substring(l.indexOf(start) + start.length()).replaceFirst("^[A-Za-z]+: ", ""))
                        .findFirst()
                        .orElseThrow();
                assertThatThrownBy(() -> run.invoke(null)).cause().hasMessageEndingWith(" " + message);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void acceptsRightConstantsAndWhatItCannotKnow(Path jdk) throws Exception {
        List<String> lines = lines("good.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(compile(jdk, used(lines))).isEqualTo(new Compilation(0, ""));
    }

    /** Uses the result of each statement. */
    private static List<String> used(List<String> statements) {
        return statements.stream()
                .map(s -> "keep(" + s.replaceFirst(";$", ");"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void leavesOtherCodeAlone(Path jdk) throws Exception {
        assertThat(compile(jdk, List.of("System.out.println(\"\");", "Math.max(-5, 9000);")))
                .isEqualTo(new Compilation(0, ""));
    }
}
