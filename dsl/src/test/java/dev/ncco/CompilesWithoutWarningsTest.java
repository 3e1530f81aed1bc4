package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ncco.testing.InMemoryCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compiles callers' code as strictly as javac can, with nothing on the class path but this jar and jackson-core. */
class CompilesWithoutWarningsTest {

    private static final String CLASS_PATH = jar("jackson-core-3") + File.pathSeparator + Path.of("target/classes");

    private static String jar(String name) {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(p -> p.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(String source) {
        return InMemoryCompiler.compile(
                        Map.of("Hello", source), "-classpath", CLASS_PATH, "-proc:none", "-Xlint:all", "-Werror")
                .messages();
    }

    @Test
    void helloWorld() {
        assertThat(messages("""
                import static dev.ncco.Voice.talk;

                class Hello {
                    public static void main(String[] args) {
                        System.out.println(dev.ncco.Ncco.of(talk("Hello World").loop(2)).toJson());
                    }
                }
                """)).isEmpty();
    }

    /** javac looks at the annotations of a class when the class is first used. */
    @Test
    void eachPublicType() {
        List<JavaClass> types = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(t -> t.getModifiers().contains(JavaModifier.PUBLIC))
                        .toList();
        assertThat(types).hasSizeGreaterThan(60);
        String fields = IntStream.range(0, types.size())
                .mapToObj(
                        i -> "    Object f" + i + " = " + types.get(i).getName().replace('$', '.') + ".class;\n")
                .collect(Collectors.joining());
        assertThat(messages("class Hello {\n" + fields + "}\n")).isEmpty();
    }
}
