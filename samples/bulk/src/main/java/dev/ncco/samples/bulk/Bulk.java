package dev.ncco.samples.bulk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies a step to each line of a file, in parallel. The results are in the order of the lines. Memory use is
 * constant: at most 20,000 lines are held at a time.
 */
public final class Bulk {

    private static final int BATCH = 20_000;

    /**
     * The numbers of lines.
     *
     * @param good the lines written to the output
     * @param bad the rejected lines
     */
    public record Count(long good, long bad) {}

    private Bulk() {}

    /**
     * Applies a step to each line of a file.
     *
     * @param step the step
     * @param in the input file
     * @param out the file for results
     * @param rejected the file for rejected lines, with the ids of the rules that they violate
     * @return the numbers of lines
     * @throws IOException if a file cannot be read or written
     */
    public static Count run(Step step, Path in, Path out, Path rejected) throws IOException {
        long good = 0;
        long bad = 0;
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedWriter goods = Files.newBufferedWriter(out);
                BufferedWriter bads = Files.newBufferedWriter(rejected)) {
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
