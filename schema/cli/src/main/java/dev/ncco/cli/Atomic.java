package dev.ncco.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Replaces a file in one step: whoever reads it sees the old content or the new, never half of it. */
final class Atomic {

    private Atomic() {}

    static void write(Path file, byte[] bytes) throws Failure {
        try {
            // A link stays a link: what it leads to is replaced.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = target.getParent();
            Path fresh = Files.createTempFile(folder == null ? Path.of("") : folder, ".ncco", ".tmp");
            try {
                Files.write(fresh, bytes);
                permissions(target, fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot write " + file);
        }
    }

    private static void permissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(
                    Files.exists(from)
                            ? Files.getPosixFilePermissions(from)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
