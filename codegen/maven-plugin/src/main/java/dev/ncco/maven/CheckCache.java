package dev.ncco.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** Records which files had no findings, by their content and by the options of the check. */
final class CheckCache {

    private final Path memory;
    private final String how;
    private final Set<String> before;
    private final Set<String> now = new TreeSet<>();
    private int unchanged;

    private CheckCache(Path memory, String how, Set<String> before) {
        this.memory = memory;
        this.how = how;
        this.before = before;
    }

    static CheckCache read(Path memory, String how) throws IOException {
        Set<String> before = Files.exists(memory) ? new HashSet<>(Files.readAllLines(memory)) : Set.of();
        return new CheckCache(memory, how, before);
    }

    boolean wasRight(Path file, byte[] bytes) {
        String hash = hash(file, bytes);
        boolean right = before.contains(hash);
        if (right) {
            unchanged++;
            now.add(hash);
        }
        return right;
    }

    void remember(Path file, byte[] bytes, boolean right) {
        if (right) {
            now.add(hash(file, bytes));
        }
    }

    void write() throws IOException {
        Path folder = memory.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(memory, now);
    }

    String unchanged() {
        return unchanged == 0 ? "" : " (" + unchanged + " unchanged since the last check)";
    }

    private String hash(Path file, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((how + "\n" + file + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
