package dev.ncco.schema.files;

import dev.ncco.schema.policy.Config;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists the files in a directory tree. */
public final class FileTree {

    private FileTree() {}

    /**
     * Lists the regular files below a directory. The directory can be a symbolic link; other links are skipped. The
     * {@linkplain Config#FILE configuration} is not listed, although its name ends like that of an NCCO. A directory
     * that cannot be read is listed in place of its files, so that the caller reports it.
     *
     * @param folder the directory
     * @param filter selects the files; each path starts with the directory
     * @return the sorted paths
     * @throws IOException if the walk cannot be started
     */
    public static List<Path> files(Path folder, Predicate<Path> filter) throws IOException {
        // With the dot, a directory that is a link is followed.
        Path start = folder.resolve(".");
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path path = withoutDot(file);
                if (attributes.isRegularFile() && !path.endsWith(Config.FILE) && filter.test(path)) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                found.add(withoutDot(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                if (e != null) {
                    found.add(withoutDot(directory));
                }
                return FileVisitResult.CONTINUE;
            }

            private Path withoutDot(Path path) {
                int names = start.getNameCount();
                return path.getNameCount() == names ? folder : folder.resolve(path.subpath(names, path.getNameCount()));
            }
        });
        Collections.sort(found);
        return found;
    }
}
