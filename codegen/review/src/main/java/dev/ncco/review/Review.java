package dev.ncco.review;

import dev.ncco.codegen.SourceMap.Element;
import dev.ncco.schema.files.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The review of a project: each option of the schemas with the generated code and tests, and the changes compared with
 * another snapshot.
 */
public final class Review {

    private final List<OptionReview> rows;
    private final List<Element> strays;
    private final TestEvidence evidence;
    private final Optional<SchemaComparison> comparison;

    private Review(Traceability.Result result, TestEvidence evidence, Optional<SchemaComparison> comparison) {
        this.rows = result.rows();
        this.strays = result.strays();
        this.evidence = evidence;
        this.comparison = comparison;
    }

    /**
     * Reviews the current state of a project.
     *
     * @param project the project directory
     * @param against the snapshot to compare with: a directory, a jar or a revision
     * @return the review
     * @throws IOException if a file cannot be read or the sources do not compile
     */
    public static Review of(Path project, Optional<String> against) throws IOException {
        SchemaSnapshot now = SchemaSnapshot.find(project, project.toString());
        TestEvidence evidence = TestEvidence.of(project);
        Optional<SchemaComparison> comparison = against.isEmpty()
                ? Optional.empty()
                : Optional.of(SchemaComparison.of(SchemaSnapshot.find(project, against.get()), now, project));
        return new Review(Traceability.of(now, evidence), evidence, comparison);
    }

    /**
     * Returns the problems of the schemas and of the generated code.
     *
     * @return a line for each problem
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        rows.forEach(
                row -> row.problems().forEach(p -> problems.add(row.option().key() + ": " + p)));
        strays.forEach(m -> problems.add(m.file() + ":" + m.declaration().firstLine() + ": "
                + m.declaration().name() + " is not generated from a schema"));
        return problems;
    }

    /**
     * Returns the comparison.
     *
     * @return the comparison; empty if there is no other snapshot
     */
    public Optional<SchemaComparison> comparison() {
        return comparison;
    }

    List<OptionReview> rows() {
        return rows;
    }

    TestEvidence evidence() {
        return evidence;
    }

    /**
     * Writes {@code review.html}, {@code review.json} and {@code review.md}; for a comparison also
     * {@code changelog.md}, an entry for the changelog.
     *
     * @param folder the directory
     * @throws IOException if a file cannot be written, or exists and is not a review
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Output> outputs = outputs();
        for (Output output : outputs) {
            OutputFile.check(folder.resolve(output.name()), output.own());
        }
        for (Output output : outputs) {
            OutputFile.write(folder.resolve(output.name()), output.text(), output.own());
        }
    }

    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output("review.json", new JsonReport(this).text(), JsonReport::isReport));
        outputs.add(new Output("review.md", new MarkdownReport(this).text(), MarkdownReport::isReport));
        outputs.add(new Output("review.html", new HtmlReport(this).text(), HtmlReport::isReport));
        comparison.ifPresent(
                c -> outputs.add(new Output("changelog.md", ChangelogEntry.of(c), ChangelogEntry::isEntry)));
        return outputs;
    }

    private record Output(String name, String text, Predicate<String> own) {}
}
