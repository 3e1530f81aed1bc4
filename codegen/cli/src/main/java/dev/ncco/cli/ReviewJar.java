package dev.ncco.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The second jar, with the generator and the review. Classes that need it must not appear in a command's fields and
 * methods, as picocli reads those of all commands.
 */
final class ReviewJar {

    private static final String NAME = "ncco-review.jar";

    private ReviewJar() {}

    /**
     * Checks that the jar can be used.
     *
     * @throws Failure if it is missing
     */
    static void require() throws Failure {
        if (ReviewJar.class.getResource("/dev/ncco/review/Review.class") == null) {
            throw new Failure(Exit.USAGE, "this command requires " + NAME + ", but it is not in " + folder());
        }
    }

    private static String folder() {
        try {
            CodeSource source = ReviewJar.class.getProtectionDomain().getCodeSource();
            return String.valueOf(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException e) {
            return "the folder of ncco.jar";
        }
    }
}
