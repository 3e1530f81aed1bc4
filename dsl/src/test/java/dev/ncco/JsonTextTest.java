package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ncco.testing.InMemoryCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** IntelliJ IDEA is told which parameters take JSON, and javac does not warn callers about it. */
class JsonTextTest {

    private static final JavaClasses DSL = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static List<JavaParameter> jsonParameters() {
        return DSL.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getName().equals("fromJson"))
                .map(m -> m.getParameters().get(0))
                .filter(p -> p.getRawType().isEquivalentTo(String.class))
                .toList();
    }

    @Test
    void eachMethodThatParsesTextIsMarked() {
        assertThat(jsonParameters()).hasSizeGreaterThan(20).allMatch(p -> p.isAnnotatedWith(JsonText.class));
    }

    /** IntelliJ finds the language one annotation further. */
    @Test
    void theMarkNamesTheLanguage() {
        assertThat(DSL.get(JsonText.class).getAnnotations())
                .filteredOn(a -> a.getRawType().getName().equals("org.intellij.lang.annotations.Language"))
                .singleElement()
                .satisfies(a -> assertThat(a.get("value")).contains("JSON"));
    }

    /** An argument in the class file of a caller's class path would be a warning; a public mark could be named. */
    @Test
    void theMarkHasNoArgumentsAndIsHidden() {
        assertThat(DSL.get(JsonText.class).getModifiers()).doesNotContain(JavaModifier.PUBLIC);
        assertThat(jsonParameters())
                .flatExtracting(JavaParameter::getAnnotations)
                .extracting(JavaAnnotation::getProperties)
                .allSatisfy(p -> assertThat(p).isEmpty());
    }

    @Test
    void aCallerWithoutJetBrainsAnnotationsCompilesWithoutWarnings() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> p.contains("jackson-core-3"))
                .collect(Collectors.joining(File.pathSeparator, Path.of("target/classes") + File.pathSeparator, ""));
        String source = """
                class Hello {
                    Object ncco = dev.ncco.Ncco.fromJson("[]");
                    Object event = dev.ncco.CallEvent.fromJson("{}");
                    Object action = dev.ncco.Action.fromJson("{}", dev.ncco.runtime.Reading.LENIENT);
                }
                """;
        assertThat(InMemoryCompiler.compile(
                                Map.of("Hello", source), "-classpath", classPath, "-proc:none", "-Xlint:all", "-Werror")
                        .messages())
                .isEmpty();
    }
}
