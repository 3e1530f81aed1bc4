package dev.ncco.cli;

import static dev.ncco.cli.PackagedCommand.FILE;
import static dev.ncco.cli.PackagedCommand.REAL_HOME;
import static dev.ncco.cli.PackagedCommand.fakeJava;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ncco.cli.Launch.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of classes that the file {@code ncco} has made: it is used, and nothing about it changes any output. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 1200, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // who waits for the background waits forever
class LauncherArchiveIT extends InFolder {

    private static final String[] CHECK = {"check", "broken.ncco.json"};
    private static final boolean IS_AOT = Runtime.version().feature() >= 25;

    /** Holds an archive of the file under test; tests copy both, with their times. */
    @TempDir
    static Path made;

    private Path file;
    private Path cache;
    private Outcome expected;

    @BeforeAll
    static void makeOne() throws Exception {
        Files.copy(FILE, made.resolve("ncco"), StandardCopyOption.COPY_ATTRIBUTES);
        Outcome outcome = new PackagedCommand(made)
                .command(made.resolve("ncco"))
                .with("XDG_CACHE_HOME", made.resolve("caches"))
                .run("--version");
        assertThat(outcome.status()).isZero();
    }

    /** Spares a test the time to have one made. */
    private Path copyArchive() throws IOException {
        Files.createDirectories(cache);
        try (Stream<Path> files = Files.list(made.resolve("caches/ncco"))) {
            for (Path archive : files.toList()) {
                Files.copy(archive, cache.resolve(archive.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return archive();
    }

    @BeforeEach
    void prepare() throws Exception {
        write("broken.ncco.json", "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]\n");
        file = made.resolve("ncco");
        cache = folder.resolve("caches/ncco");
        expected = new PackagedCommand(folder).plain().run(CHECK);
        assertThat(expected.status()).isEqualTo(Exit.FINDINGS);
    }

    private PackagedCommand ncco() {
        return new PackagedCommand(folder).command(file).with("XDG_CACHE_HOME", cache.getParent());
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    private Path archive() throws IOException {
        assertThat(cached()).hasSize(1);
        return cached().get(0);
    }

    /**
     * Whether a start takes its classes from an archive; they are listed, although the launcher switches the log off.
     */
    private boolean usesArchive() throws Exception {
        Path list = folder.resolve("classes.txt");
        Path home = fakeJava(folder.resolve("home"), "", """
                for argument; do
                  shift
                  [ "$argument" != -Xlog:disable ] || argument=-Xlog:class+load:file=%s
                  set -- "$@" "$argument"
                done
                exec %s/bin/java "$@"
                """.formatted(list, REAL_HOME));
        Files.copy(REAL_HOME.resolve("release"), home.resolve("release"), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(list);
        assertThat(ncco().with("JAVA_HOME", home).run(CHECK)).isEqualTo(expected);
        String line = Files.readAllLines(list).stream()
                .filter(l -> l.contains("dev.ncco.cli.PlainCheck "))
                .findFirst()
                .orElseThrow();
        assertThat(line).matches(".* source: (shared objects file|file:).*");
        return line.contains("shared objects file");
    }

    @Test
    void theFirstStartHasItMadeAndTheNextOneUsesIt() throws Exception {
        assertThat(usesArchive()).isFalse();
        assertThat(archive()).isNotEmptyFile().isReadable();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        assertThat(usesArchive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "half", "header", "middle", "all"})
    void aDamagedOneChangesNothing(String damage) throws Exception {
        Path archive = copyArchive();
        FileTime time = Files.getLastModifiedTime(archive);
        byte[] bytes = Files.readAllBytes(archive);
        switch (damage) {
            case "empty" -> bytes = new byte[0];
            case "half" -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
            case "header" -> Arrays.fill(bytes, 0, 64, (byte) 'x');
            case "middle" -> Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4096, (byte) 'x');
            default -> Arrays.fill(bytes, (byte) 'x');
        }
        Files.delete(archive);
        Files.write(archive, bytes);
        if (!damage.equals("half")) { // Java 17 does not see that, so the time has to tell
            Files.setLastModifiedTime(archive, time);
        }
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
    }

    @Test
    void anotherIsMadeWhenItOrTheJarHasChanged() throws Exception {
        file = folder.resolve("own-ncco"); // of a name with a space, Java 17 archives no classes
        Files.copy(FILE, file, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        Path archive = archive();
        FileTime later = FileTime.from(Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS));

        Files.delete(archive);
        Files.writeString(archive, "changed");
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        assertThat(archive()).isEqualTo(archive);
        assertThat(Files.size(archive)).isGreaterThan(1_000_000);

        Files.setLastModifiedTime(file, later);
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        assertThat(Files.getLastModifiedTime(archive())).isEqualTo(later);
        assertThat(usesArchive()).isFalse(); // from another home
        assertThat(usesArchive()).isTrue();
    }

    /** The launcher takes it for fresh, Java does not, and would say so on standard output. */
    @Test
    void aStaleOneThatLooksFreshChangesNothing() throws Exception {
        file = folder.resolve("ncco");
        Files.copy(FILE, file, StandardCopyOption.COPY_ATTRIBUTES);
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        byte[] bytes = Files.readAllBytes(file);
        String script = "#!/bin/sh\n# longer than before\n";
        Files.write(file, script.getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, time);
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        assertThat(usesArchive()).isFalse();
    }

    @Test
    void eachJavaHasItsOwnAndUnusedOnesAreRemoved() throws Exception {
        Path first = copyArchive();
        Path unused = Files.writeString(cache.resolve("unused"), "x");
        Files.getFileAttributeView(unused, BasicFileAttributeView.class)
                .setTimes(null, FileTime.from(Instant.now().minus(40, ChronoUnit.DAYS)), null);
        assertThat(usesArchive()).isFalse(); // from another home
        assertThat(cached()).hasSize(2).contains(first).doesNotContain(unused);
    }

    @Test
    void withoutAPlaceForItNothingChanges() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        for (Object cacheHome : new Object[] {PackagedCommand.NO_CACHE, noFolder, "relative", "/dev/full", "a:b"}) {
            assertThat(ncco().with("XDG_CACHE_HOME", cacheHome).run(CHECK)).isEqualTo(expected);
        }
        assertThat(ncco().without("XDG_CACHE_HOME").run(CHECK)).isEqualTo(expected);
        assertThat(ncco().without("XDG_CACHE_HOME").with("HOME", "").run(CHECK)).isEqualTo(expected);
        assertThat(ncco().with("XDG_CACHE_HOME", Files.createDirectory(folder.resolve("x:y")))
                        .run(CHECK))
                .isEqualTo(expected);
        assertThat(folder.resolve("relative")).doesNotExist();
        assertThat(folder.resolve("x:y")).isEmptyDirectory();
    }

    @Test
    void isInTheCacheFolderOfTheSystem() throws Exception {
        Path home = Files.createDirectory(folder.resolve("user"));
        assertThat(ncco().without("XDG_CACHE_HOME").with("HOME", home).run(CHECK))
                .isEqualTo(expected);
        assertThat(home.resolve(".cache/ncco")).isNotEmptyDirectory();
        Path mac = folder.resolve("mac");
        Files.createDirectories(mac.resolve("Library/Caches"));
        assertThat(ncco().without("XDG_CACHE_HOME").with("HOME", mac).run(CHECK))
                .isEqualTo(expected);
        assertThat(mac.resolve("Library/Caches/ncco")).isNotEmptyDirectory();
        assertThat(mac.resolve(".cache")).doesNotExist();
    }

    @Test
    void aJavaThatMakesNoneIsAskedOnce() throws Exception {
        Path calls = folder.resolve("calls");
        Path home = fakeJava(folder.resolve("none"), "17", """
                case "$*" in *AtExit*) echo call >>%s ;; *) exec %s/bin/java "$@" ;; esac
                """.formatted(calls, REAL_HOME));
        for (int i = 0; i < 3; i++) {
            assertThat(ncco().with("JAVA_HOME", home).run(CHECK)).isEqualTo(expected);
        }
        assertThat(calls).hasContent("call");
        assertThat(archive().toString()).endsWith(".failed");
    }

    @Test
    void oneOfSomebodyElseIsNotUsed() throws Exception {
        copyArchive();
        assumeTrue(Files.getAttribute(cache, "unix:uid").equals(0), "only root gives files away");
        assertThat(usesArchive()).isFalse(); // from another home
        assertThat(usesArchive()).isTrue();
        Files.setAttribute(cache, "unix:uid", 65534);
        assertThat(usesArchive()).isFalse();
        Files.setAttribute(cache, "unix:uid", 0);
        for (Path archive : cached()) {
            Files.setAttribute(archive, "unix:uid", 65534);
        }
        assertThat(usesArchive()).isFalse();
    }

    /** The archive is made by a Java that waits, until the test says so. */
    @Test
    void nobodyWaitsForItAndOneStartMakesIt() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path calls = folder.resolve("calls");
        Path home = fakeJava(
                folder.resolve("slow"), System.getProperty("java.version"), """
                case "$*" in *AtExit* | *AOTCacheOutput*) echo call >>%s; read -r line <%s ;; esac
                exec %s/bin/java "$@"
                """.formatted(calls, pipe, REAL_HOME));
        PackagedCommand ncco = ncco().with("JAVA_HOME", home);
        Process first = ncco.start(CHECK);
        Process second = ncco.start(CHECK);
        for (Process process : List.of(first, second)) {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new Outcome(process.waitFor(), out, err)).isEqualTo(expected);
        }
        Files.writeString(pipe, "go\n"); // once there is a reader
        while (cached().stream().anyMatch(f -> f.toString().endsWith(".lock"))) {
            Thread.onSpinWait();
        }
        assertThat(calls).hasContent("call");
        assertThat(archive()).isNotEmptyFile();
    }

    @Test
    void concurrentFirstStartsLeaveOne() throws Exception {
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                    try {
                        assertThat(ncco().run(CHECK)).isEqualTo(expected);
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .limit(3)
                .toList();
        List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        threads.forEach(t -> t.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(archive()).isNotEmptyFile();
    }

    /** A start that was killed at it leaves a folder behind. */
    @Test
    void anOldLockIsRemoved() throws Exception {
        Path archive = copyArchive();
        Files.delete(archive);
        Path lock = Files.createDirectory(Path.of(archive + ".lock"));
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        assertThat(archive).doesNotExist();
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(20, ChronoUnit.MINUTES)));
        assertThat(ncco().run(CHECK)).isEqualTo(expected);
        assertThat(archive()).isEqualTo(archive);
    }

    @Test
    void bulkAndServeUseItToo() throws Exception {
        Path archive = copyArchive();
        Path home = fakeJava(folder.resolve("home"), "", "printf '%s\\n' \"$@\"");
        Files.copy(REAL_HOME.resolve("release"), home.resolve("release"));
        Path other = cache.resolve(archive.getFileName()
                .toString()
                .replace(REAL_HOME.toString().replace('/', '_'), home.toString().replace('/', '_')));
        Files.copy(archive, other, StandardCopyOption.COPY_ATTRIBUTES);
        String option = (IS_AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + other;
        assertThat(ncco().with("JAVA_HOME", home).run("serve").out().lines()).contains(option, "serve");
    }
}
