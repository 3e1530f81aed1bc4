package dev.ncco.samples.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Applies a step to each line of a file: {@code BulkCalls campaign|check IN OUT REJECTED}, or writes sample input:
 * {@code BulkCalls make campaign|check N FILE}.
 */
public final class BulkCalls {

    private BulkCalls() {}

    /**
     * Runs the command.
     *
     * @param args the name of the step and three files, or {@code make} and its arguments
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println(
                    "usage: BulkCalls campaign|check IN OUT REJECTED\n       BulkCalls make campaign|check N FILE");
            System.exit(2);
        }
        if (args[0].equals("make")) {
            SampleLines.make(args[1], Long.parseLong(args[2]), 1, Path.of(args[3]));
            return;
        }
        Path in = Path.of(args[1]);
        long start = System.nanoTime();
        Bulk.Count count = Bulk.run(Step.of(args[0]), in, Path.of(args[2]), Path.of(args[3]));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d accepted, %,d rejected, %.1f s, %,.0f lines a second, %.1f MB a second%n",
                count.good(),
                count.bad(),
                seconds,
                (count.good() + count.bad()) / seconds,
                Files.size(in) / seconds / 1e6);
    }
}
