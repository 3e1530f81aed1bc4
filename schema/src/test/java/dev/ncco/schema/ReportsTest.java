package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the checker says about each document of the files in {@code reports}, to the letter. To accept what it says now,
 * run with {@code -Dgolden.update=true} and review the diff.
 */
class ReportsTest {

    @TestFactory
    Stream<DynamicContainer> eachDocumentHasItsReport() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (ReportFile file : ReportFile.all()) {
                file.update();
            }
        }
        List<ReportFile> files = ReportFile.all();
        assertThat(files).hasSizeGreaterThan(3).allMatch(f -> f.cases().size() > 5);
        return files.stream()
                .map(f -> DynamicContainer.dynamicContainer(
                        f.path().getFileName().toString(),
                        f.cases().stream()
                                .map(c -> DynamicTest.dynamicTest(
                                        c.document(),
                                        () -> assertThat(ReportFile.report(c.document()))
                                                .isEqualTo(c.report())))));
    }
}
