package dev.ncco.schema.files;

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

/** The files in a folder and in the folders below it. */
public final class FileTree {

    private FileTree() {}

    /**
     * Lists the regular files below a folder. Symbolic links are skipped, except for the folder itself. A folder that
     * cannot be read is listed in place of its files, so that whoever reads the files reports it too.
     *
     * @param folder the folder
     * @param filter selects the files, each given as the folder followed by the path below it
     * @return the paths in order
     * @throws IOException if the walk cannot be started
     */
    public static List<Path> files(Path folder, Predicate<Path> filter) throws IOException {
        // With the dot, a link that was named leads to its folder.
        Path start = folder.resolve(".");
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path path = withoutDot(file);
                if (attributes.isRegularFile() && filter.test(path)) {
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
