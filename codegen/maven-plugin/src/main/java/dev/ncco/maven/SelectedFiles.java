package dev.ncco.maven;

import dev.ncco.schema.files.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.jspecify.annotations.Nullable;

/**
 * Applies Maven's patterns to the files of a directory. Only the pattern matching of Plexus is used, because its
 * scanner follows links and skips files whose names the locale cannot encode.
 */
final class SelectedFiles extends DirectoryScanner {

    private SelectedFiles(List<String> includes, @Nullable List<String> excludes) {
        setIncludes(includes.toArray(new String[0]));
        setExcludes(excludes == null ? new String[0] : excludes.toArray(new String[0]));
        setupMatchPatterns();
    }

    /** Returns the files in order, and the directories that cannot be read unless they are excluded. */
    static List<Path> in(Path folder, List<String> includes, @Nullable List<String> excludes) throws IOException {
        SelectedFiles selected = new SelectedFiles(includes, excludes);
        return FileTree.files(folder, file -> selected.isIncluded(name(folder, file))).stream()
                .filter(file -> !selected.isExcluded(name(folder, file)))
                .toList();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }
}
