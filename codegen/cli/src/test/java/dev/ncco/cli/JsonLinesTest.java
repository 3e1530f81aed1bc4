package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Report;
import dev.ncco.schema.check.Checker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that lines of any length and number are checked individually and reported with their line numbers. */
class JsonLinesTest {

    private static final long SEED = 20261124;
    private static final String GOOD = "[{\"action\":\"talk\",\"text\":\"Hi\"}]";
    private static final String BAD = "[{\"action\":\"talk\"}]";

    private record Found(List<Integer> lines, long documents, int mostAtOnce) {}

    private static Found check(InputStream in, int maxLine) throws IOException {
        List<Integer> lines = new ArrayList<>();
        long[] documents = new long[1];
        int[] most = new int[1];
        Checker checker = new Checker(
                new CheckOptions(CheckOptions.DEFAULT.kind(), false, maxLine, CheckOptions.DEFAULT.maxDepth()));
        new JsonLines("f", checker, maxLine).check(in, result -> {
            for (Report report : result.reports()) {
                lines.add(report.findings().get(0).place().line());
            }
            documents[0] += result.documents();
            most[0] = Math.max(most[0], result.reports().size());
        });
        return new Found(lines, documents[0], most[0]);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachLineKeepsItsNumber() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 30; round++) {
            StringBuilder text = new StringBuilder();
            List<Integer> wrong = new ArrayList<>();
            int lines = 1 + random.nextInt(5_000);
            int documents = 0;
            for (int line = 1; line <= lines; line++) {
                int kind = random.nextInt(round % 3 == 0 ? 400 : 20);
                String document =
                        kind == 0 ? BAD : kind == 1 ? "" : kind == 2 ? "[\"" + "x".repeat(3_000) + "\"]" : GOOD;
                if (kind == 0 || kind == 2) {
                    wrong.add(line);
                }
                documents += document.isEmpty() ? 0 : 1;
                text.append(document).append(line == lines && random.nextBoolean() ? "" : "\n");
            }
            Found found = check(stream(text.toString()), 2_000);
            assertThat(found.lines()).as("seed " + SEED + ", round " + round).isEqualTo(wrong);
            assertThat(found.documents()).isEqualTo(documents);
        }
    }

    /** The findings of many short invalid lines are passed on in small portions. */
    @Test
    void findingsAreNotKeptForAllLines() throws IOException {
        Found found = check(stream("1\n".repeat(300_000)), CheckOptions.MAX_BYTES);
        assertThat(found.documents()).isEqualTo(300_000);
        assertThat(found.mostAtOnce()).isLessThanOrEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40})
    void aLineThatIsTooLongIsNotKept(int megabytes) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        InputStream in = stream("");
        for (int i = 0; i < megabytes; i++) {
            in = new SequenceInputStream(in, new ByteArrayInputStream(part));
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        Found found = check(new SequenceInputStream(in, stream("\n" + BAD)), CheckOptions.MAX_BYTES);
        assertThat(found.lines()).containsExactly(1, 2);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16_000_000);
    }
}
