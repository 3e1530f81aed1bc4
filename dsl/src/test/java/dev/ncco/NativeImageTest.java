package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraalVM's native image keeps the methods that Jackson calls by reflection, and no others. */
class NativeImageTest {

    private static final Path METADATA =
            Path.of("target/classes/META-INF/native-image/dev.ncco/ncco-dsl/reachability-metadata.json");

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/classes"))) {
            if (!type.getSimpleName().equals("module-info")) {
                classes.add(type.reflect());
            }
        }
        assertThat(classes).hasSizeGreaterThan(150);
        return classes;
    }

    private static String line(String type, String method, Stream<String> parameters) {
        return type + "#" + method + parameters.collect(Collectors.joining(", ", "(", ")"));
    }

    private static String line(Executable method) {
        return line(
                method.getDeclaringClass().getName(),
                method.getName(),
                Arrays.stream(method.getParameterTypes()).map(Class::getName));
    }

    private static List<String> metadata() throws Exception {
        JsonNode reflection = new JsonMapper().readTree(METADATA).get("reflection");
        List<String> lines = new ArrayList<>();
        for (JsonNode type : reflection) {
            assertThat(type.propertyNames()).containsExactly("type", "methods");
            for (JsonNode method : type.get("methods")) {
                lines.add(line(
                        type.get("type").asString(),
                        method.get("name").asString(),
                        method.get("parameterTypes").valueStream().map(JsonNode::asString)));
            }
        }
        return lines;
    }

    /** Jackson looks for an annotation on the overridden methods too. */
    private static boolean isCalled(Class<?> type, Member member) {
        AnnotatedElement element = (AnnotatedElement) member;
        return element.isAnnotationPresent(JsonCreator.class)
                || element.isAnnotationPresent(JsonValue.class)
                || member instanceof Method method && overridesJsonValue(type, method);
    }

    private static boolean overridesJsonValue(Class<?> type, Method method) {
        List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            above.add(type.getSuperclass());
        }
        for (Class<?> parent : above) {
            for (Method overridden : parent.getDeclaredMethods()) {
                if (overridden.getName().equals(method.getName())
                        && Arrays.equals(overridden.getParameterTypes(), method.getParameterTypes())
                        && overridden.isAnnotationPresent(JsonValue.class)) {
                    return true;
                }
            }
            if (overridesJsonValue(parent, method)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void namesExactlyTheAnnotatedMembers() throws Exception {
        Set<String> annotated = new TreeSet<>();
        for (Class<?> type : classes()) {
            Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors())
                    .flatMap(Arrays::stream)
                    .filter(m -> isCalled(type, m))
                    .forEach(m -> annotated.add(line(m)));
            assertThat(type.getDeclaredFields())
                    .as("a field is written by its annotated method")
                    .noneMatch(f -> isCalled(type, f));
        }
        assertThat(metadata()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(annotated);
    }

    /** Asks Jackson itself what it calls for each class that users have values of. */
    @Test
    void namesWhatJacksonCalls() throws Exception {
        com.fasterxml.jackson.databind.ObjectMapper two = new com.fasterxml.jackson.databind.ObjectMapper();
        Set<String> called = new TreeSet<>();
        for (Class<?> type : classes()) {
            if (dev.ncco.runtime.Json.class.isAssignableFrom(type)
                    || dev.ncco.runtime.Token.class.isAssignableFrom(type)) {
                var javaType = two.constructType(type);
                var written = two.getSerializationConfig().introspect(javaType).findJsonValueAccessor();
                if (written != null) {
                    called.add(line((Method) written.getMember()));
                }
                two.getDeserializationConfig().introspect(javaType).getFactoryMethods().stream()
                        .filter(m -> m.hasAnnotation(JsonCreator.class))
                        .forEach(m -> called.add(line(m.getAnnotated())));
            }
        }
        assertThat(called).hasSizeGreaterThan(80);
        assertThat(metadata()).containsAll(called);
    }

    @Test
    void isInTheFolderOfThisArtifact() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<artifactId>" + METADATA.getParent().getFileName() + "</artifactId>");
        assertThat(METADATA.toString().replace(File.separatorChar, '/'))
                .contains("/META-INF/native-image/dev.ncco/ncco-dsl/");
    }
}
