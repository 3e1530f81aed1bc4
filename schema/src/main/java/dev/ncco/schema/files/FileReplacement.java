package dev.ncco.schema.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Replaces the content of a file atomically. */
public final class FileReplacement {

    private FileReplacement() {}

    /**
     * Replaces the content of a regular file; keeps the owner, the group and the mode.
     *
     * @param file the file
     * @param bytes the new content
     * @throws FileSystemException if the file is a link, is not a regular file, has several hard links, or if the
     *     owner, group or mode cannot be kept; the file is not changed
     * @throws IOException if the new content cannot be written; the file is not changed
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        checkReplaceable(file);
        Path fresh = file.resolveSibling(".ncco-" + Long.toUnsignedString(System.nanoTime(), Character.MAX_RADIX));
        // The copy has the same attributes. It must not exist yet, so that no other process can have prepared it.
        Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        try {
            Files.write(
                    fresh,
                    bytes,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
            if (!sameOwnerAndMode(file, fresh)) {
                throw refusal(file, "its owner, group or mode cannot be kept");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static void checkReplaceable(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            throw refusal(file, "it is a symbolic link");
        }
        if (!attributes.isRegularFile()) {
            throw refusal(file, "it is not a regular file");
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && (int) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) > 1) {
            throw refusal(file, "it has several hard links, and only this one would change");
        }
    }

    private static boolean sameOwnerAndMode(Path file, Path fresh) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) == null) {
            return true;
        }
        PosixFileAttributes before = Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes after = Files.readAttributes(fresh, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return before.owner().equals(after.owner())
                && before.group().equals(after.group())
                && before.permissions().equals(after.permissions());
    }

    static FileSystemException refusal(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
