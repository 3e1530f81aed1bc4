package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The public API is what the listing says. Until there is a release to compare with, a change of the API is a change of
 * this file, and is reviewed as one. Rewritten by {@code mvn test -pl dsl -am -Dapi.update=true}.
 */
class ApiListingTest {

    private static final Path LISTING = Path.of("src/test/resources/api.txt");

    @Test
    void isAsListed() throws IOException, ClassNotFoundException {
        List<String> lines = listing();
        if (Boolean.getBoolean("api.update")) {
            Files.write(LISTING, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(LISTING)).hasSizeGreaterThan(300);
    }

    private static List<String> listing() throws ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.ncco")) {
            if (type.getPackageName().equals("dev.ncco")) {
                add(Class.forName(type.getName()), lines);
            }
        }
        lines.sort(null);
        return lines;
    }

    private static void add(Class<?> type, List<String> lines) {
        if (!isPublic(type.getModifiers())) {
            return;
        }
        lines.add(type.toGenericString());
        for (Method method : type.getDeclaredMethods()) {
            if (isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic()) {
                lines.add(method.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isPublic(constructor.getModifiers())) {
                lines.add(constructor.toGenericString());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isPublic(field.getModifiers())) {
                lines.add(field.toGenericString());
            }
        }
    }

    private static boolean isPublic(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
