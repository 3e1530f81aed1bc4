package dev.ncco.codegen;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How the packages of the generator depend on each other. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** Without classes, the other rules would hold. */
    @Test
    void thereAreClasses() {
        assertThat(CLASSES).hasSizeGreaterThan(46);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
