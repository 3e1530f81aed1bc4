package dev.ncco.maven;

import dev.ncco.codegen.load.SchemaException;
import dev.ncco.review.Review;
import dev.ncco.review.SchemaComparison;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reviews the schemas of this project and the code generated from them, and compares them with another state. */
@Mojo(name = "review", threadSafe = true, requiresProject = false, aggregator = true)
public final class ReviewMojo extends AbstractMojo {

    /** The directory of the project to review. */
    @Parameter(property = "ncco.project", defaultValue = "${basedir}", required = true)
    private File project;

    /** The state to compare with: a revision, a directory, or a jar of ncco-schema. */
    @Parameter(property = "ncco.against")
    private @Nullable String against;

    /** The directory for review.html, review.json, review.md and, with {@code against}, changelog.md. */
    @Parameter(property = "ncco.output", defaultValue = "${project.build.directory}/review")
    private File output;

    /** Whether a change that breaks callers or documents fails the build. */
    @Parameter(property = "ncco.failOnBreak", defaultValue = "true")
    private boolean failOnBreak;

    /** Creates the goal; called by Maven. */
    public ReviewMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Review review;
        try {
            review = Review.of(project.toPath(), Optional.ofNullable(against));
            review.write(output.toPath());
        } catch (IOException | SchemaException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
        getLog().info("review written to " + output);
        if (!review.problems().isEmpty()) {
            throw new MojoFailureException(String.join("\n", review.problems()));
        }
        if (failOnBreak
                && review.comparison()
                        .filter(c -> c.step() == SchemaComparison.Step.MAJOR)
                        .isPresent()) {
            throw new MojoFailureException("the change breaks callers or documents; see " + output);
        }
    }
}
