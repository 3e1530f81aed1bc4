package dev.ncco.testing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The packages that the module exports. */
public final class Exports {

    private Exports() {}

    /** Returns the packages that {@code module-info.java} exports to everyone. */
    public static Set<String> ofDsl() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            Set<String> packages = new TreeSet<>();
            ModuleDescriptor.read(in).exports().stream()
                    .filter(e -> !e.isQualified())
                    .forEach(e -> packages.add(e.source()));
            return packages;
        }
    }
}
