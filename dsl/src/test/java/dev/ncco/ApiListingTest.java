package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ncco.testing.Exports;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the API, what is public in exported packages, with {@code api.txt}. A change of the API is a change of that
 * file, and is reviewed as one.
 */
class ApiListingTest {

    private static final Path LISTING = Path.of("src/test/resources/api.txt");

    private static final String UPDATE =
            "mvn -q test -pl dsl -am -Dapi.update=true -Dtest=ApiListingTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dfail.if.no.tests=false";

    @Test
    void isAsListed() throws IOException, ClassNotFoundException {
        List<String> lines = listing();
        if (Boolean.getBoolean("api.update")) {
            Files.write(LISTING, lines);
        }
        assertThat(lines).hasSizeGreaterThan(300);
        String changes = changes(Files.readAllLines(LISTING), lines);
        assertThat(changes)
                .withFailMessage(() -> "the public API has changed:\n" + changes
                        + "\nIf the change is intended, update dsl/src/test/resources/api.txt with:\n  " + UPDATE)
                .isEmpty();
    }

    @Test
    void showsOnlyWhatChanged() {
        assertThat(changes(List.of("a", "b", "c"), List.of("a", "b", "c"))).isEmpty();
        assertThat(changes(List.of("a", "b", "c"), List.of("a", "c", "d"))).isEqualTo("-b\n+d");
    }

    private static String changes(List<String> listed, List<String> now) {
        return UnifiedDiffUtils.generateUnifiedDiff("listed", "now", listed, DiffUtils.diff(listed, now), 0).stream()
                .filter(l -> l.matches("[-+](?![-+]{2} ).*"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> listing() throws IOException, ClassNotFoundException {
        Set<String> exported = Exports.ofDsl();
        assertThat(exported).hasSizeGreaterThan(1);
        List<String> lines = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.ncco")) {
            if (exported.contains(type.getPackageName())) {
                add(Class.forName(type.getName()), lines);
            }
        }
        lines.sort(null);
        return lines;
    }

    private static void add(Class<?> type, List<String> lines) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        lines.add(declaration(type));
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic()) {
                lines.add(method.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers())) {
                lines.add(constructor.toGenericString());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                lines.add(field.toGenericString());
            }
        }
    }

    /** Newer JDKs print {@code sealed} themselves, JDK 17 does not. */
    private static String declaration(Class<?> type) {
        String text = type.toGenericString().replaceFirst("(?:non-)?sealed ", "");
        return type.isSealed() ? text.replaceFirst("(interface|class) ", "sealed $1 ") : text;
    }
}
