package dev.ncco;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ncco.testing.Exports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other. */
class ArchitectureTest {

    private static final JavaClasses DSL = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses CODEGEN = new ClassFileImporter().importPath(Path.of("../codegen/target/classes"));
    private static final JavaClasses SCHEMA = new ClassFileImporter().importPath(Path.of("../schema/target/classes"));

    @Test
    void thereAreClasses() {
        assertThat(DSL).hasSizeGreaterThan(100);
        assertThat(CODEGEN).hasSizeGreaterThan(30);
        assertThat(SCHEMA).hasSizeGreaterThan(5);
    }

    @Test
    void dslKnowsNeitherGeneratorNorSchemasNorHeavyLibraries() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ncco.codegen..",
                        "dev.ncco.schema..",
                        "com.networknt..",
                        "tools.jackson.databind..",
                        "java.util.regex..",
                        "java.lang.reflect..",
                        "kotlin..")
                .check(DSL);
    }

    @Test
    void runtimeKnowsNoGeneratedType() {
        noClasses()
                .that()
                .resideInAPackage("dev.ncco.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ncco")
                .check(DSL);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("(**)").should().beFreeOfCycles().check(DSL);
    }

    /** From the bottom: text, what callers name, reading and writing, properties, documents, the generated API. */
    @Test
    void theRuntimeIsLayered() {
        depends("dev.ncco.runtime.text");
        depends("dev.ncco.runtime", "dev.ncco.runtime.text");
        depends("dev.ncco.runtime.io", "dev.ncco.runtime", "dev.ncco.runtime.text");
        depends("dev.ncco.runtime.property", "dev.ncco.runtime.io", "dev.ncco.runtime", "dev.ncco.runtime.text");
        depends(
                "dev.ncco.runtime.document",
                "dev.ncco.runtime.property",
                "dev.ncco.runtime.io",
                "dev.ncco.runtime",
                "dev.ncco.runtime.text");
    }

    private static void depends(String layer, String... below) {
        String[] allowed = Arrays.copyOf(below, below.length + 5);
        allowed[below.length] = layer;
        allowed[below.length + 1] = "java..";
        allowed[below.length + 2] = "tools.jackson.core..";
        allowed[below.length + 3] = "com.fasterxml.jackson.annotation..";
        allowed[below.length + 4] = "org.jspecify..";
        classes()
                .that()
                .resideInAPackage(layer)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(DSL);
    }

    @Test
    void onlyWhatCallersNeedIsExported() throws IOException {
        assertThat(Exports.ofDsl())
                .containsExactlyInAnyOrder("dev.ncco", "dev.ncco.runtime", "dev.ncco.runtime.document");
        assertThat(publicClasses("dev.ncco.runtime"))
                .containsExactlyInAnyOrder(
                        "CheckReturnValue",
                        "ExpandableEnum",
                        "InvalidDocumentException",
                        "InvalidValueException",
                        "Json",
                        "NumberLimit",
                        "Reading",
                        "TextLimit",
                        "Token");
        assertThat(publicClasses("dev.ncco.runtime.document"))
                .containsExactlyInAnyOrder("JsonDocument", "JsonList", "JsonObject", "ReceivedObject");
    }

    /** A caller cannot call a public method with a parameter that the module does not export. */
    @Test
    void publicMethodsMentionOnlyExportedTypes() throws IOException {
        Set<String> exported = Exports.ofDsl();
        List<String> hidden = DSL.stream()
                .filter(c -> exported.contains(c.getPackageName())
                        && c.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(c -> c.getCodeUnits().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(m -> Stream.concat(m.getRawParameterTypes().stream(), Stream.of(m.getRawReturnType()))
                        .map(t -> t.getBaseComponentType().getPackageName())
                        .anyMatch(p -> p.startsWith("dev.ncco") && !exported.contains(p)))
                .map(JavaCodeUnit::getFullName)
                .toList();
        assertThat(hidden).isEmpty();
    }

    private static List<String> publicClasses(String packageName) {
        return DSL.stream()
                .filter(c -> c.getPackageName().equals(packageName))
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    @Test
    void generatorAndSchemasDoNotKnowTheDsl() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ncco", "dev.ncco.runtime..", "kotlin..")
                .check(CODEGEN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ncco", "dev.ncco.runtime..", "dev.ncco.codegen..", "kotlin..")
                .check(SCHEMA);
    }

    @Test
    void theModelKnowsNoJavaPoet() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.ncco.codegen.load", "dev.ncco.codegen.model", "dev.ncco.codegen.plan")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.palantir..", "dev.ncco.codegen.emit..")
                .check(CODEGEN);
    }
}
