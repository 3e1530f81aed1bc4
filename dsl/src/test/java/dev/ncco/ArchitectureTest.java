package dev.ncco;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other. */
class ArchitectureTest {

    private static final JavaClasses DSL = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses CODEGEN = new ClassFileImporter().importPath(Path.of("../codegen/target/classes"));
    private static final JavaClasses SCHEMA = new ClassFileImporter().importPath(Path.of("../schema/target/classes"));

    @Test
    void thereAreClasses() {
        assertThat(DSL).hasSizeGreaterThan(50);
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
                .resideInAPackage("dev.ncco.runtime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ncco")
                .check(DSL);
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
