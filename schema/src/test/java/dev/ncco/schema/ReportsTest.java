package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the checker says about each document of the files in {@code reports}, to the letter. To accept what it says now,
 * run with {@code -Dreports.update=true} and review the diff.
 */
class ReportsTest {

    @TestFactory
    Stream<DynamicContainer> eachDocumentHasItsReport() throws IOException {
        if (Boolean.getBoolean("reports.update")) {
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
                                        c.line(), () -> assertThat(c.report()).isEqualTo(c.expected())))));
    }

    /** Some languages have other digits, or another lower case of I. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "tr-TR", "ar-EG-u-nu-arab"})
    void theReportsAreTheSameInEveryLanguage(String language) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            for (ReportFile file : ReportFile.all()) {
                assertThat(file.cases()).allSatisfy(c -> assertThat(c.report()).isEqualTo(c.expected()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
