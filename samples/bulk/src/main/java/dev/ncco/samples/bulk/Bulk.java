package dev.ncco.samples.bulk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a file line by line through a step: in parallel, in the order of the lines, and in constant memory, as only
 * some thousand lines are held at a time.
 */
public final class Bulk {

    private static final int BATCH = 20_000;

    /**
     * How many lines there were.
     *
     * @param good the lines in the output
     * @param bad the lines that went aside
     */
    public record Count(long good, long bad) {}

    private Bulk() {}

    /**
     * Runs.
     *
     * @param step what to do with a line
     * @param in the lines
     * @param out where good ones go
     * @param aside where bad ones go, with their rule ids
     * @return how many
     * @throws IOException if a file cannot be read or written
     */
    public static Count run(Step step, Path in, Path out, Path aside) throws IOException {
        long good = 0;
        long bad = 0;
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedWriter goods = Files.newBufferedWriter(out);
                BufferedWriter bads = Files.newBufferedWriter(aside)) {
            for (List<String> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                for (Step.Result result :
                        batch.parallelStream().map(step::apply).toList()) {
                    BufferedWriter writer = result.good() ? goods : bads;
                    writer.write(result.line());
                    writer.write('\n');
                    good += result.good() ? 1 : 0;
                    bad += result.good() ? 0 : 1;
                }
            }
        }
        return new Count(good, bad);
    }

    private static List<String> batch(BufferedReader lines) throws IOException {
        List<String> batch = new ArrayList<>(BATCH);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            batch.add(line);
            if (batch.size() == BATCH) {
                break;
            }
        }
        return batch;
    }
}
