package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A diff leads from one text to the other, however much has changed. */
class DiffTest {

    private static final long SEED = 20261124;

    @Test
    void leadsToTheOtherText() throws PatchFailedException {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            int lines = 1 + random.nextInt(round % 4 == 0 ? 5_000 : 50);
            int rate = 1 + random.nextInt(4);
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                before.add("line " + i);
                int kind = random.nextInt(rate * 4);
                if (kind != 0) {
                    after.add(kind == 1 ? "other " + i : "line " + i);
                }
                if (kind == 2) {
                    after.add("new " + i);
                }
            }
            String diff = Diff.of(Path.of("f"), bytes(before), bytes(after));
            List<String> patched = DiffUtils.patch(
                    before, UnifiedDiffUtils.parseUnifiedDiff(diff.lines().toList()));
            assertThat(patched).as("seed " + SEED + ", round " + round).isEqualTo(after);
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
