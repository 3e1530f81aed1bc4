package dev.ncco.samples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {

    private static final int LINES = 50_000;
    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "check"})
    void givesTheSameResultsAsALoop(String name) throws IOException {
        Path in = folder.resolve("in");
        SampleLines.make(name, LINES, SEED, in);
        Bulk.Count count = Bulk.run(Step.of(name), in, folder.resolve("out"), folder.resolve("rejected"));
        List<String> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        for (String line : Files.readAllLines(in)) {
            Step.Result result = Step.of(name).apply(line);
            (result.good() ? good : bad).add(result.line());
        }
        System.out.println("seed " + SEED + ": " + count);
        assertThat(count).isEqualTo(new Bulk.Count(good.size(), bad.size()));
        assertThat(count.bad()).isBetween(LINES / 200L, LINES / 50L);
        assertThat(folder.resolve("out")).hasContent(String.join("\n", good));
        assertThat(folder.resolve("rejected")).hasContent(String.join("\n", bad));
    }

    @Test
    void namesTheRules() {
        Step campaign = Step.of("campaign");
        assertThat(campaign.apply("+14155550101,Ada,en-GB").line()).startsWith("phone.number.pattern\t+1415");
        assertThat(campaign.apply("14155550101,Ada,english!").line()).startsWith("language.language.pattern\t");
        assertThat(campaign.apply("14155550101,Ada").line()).startsWith("row.columns\t");
        assertThat(Call.fromJson(campaign.apply("14155550101,Zoë \"Z\",en-GB").line())
                        .to())
                .hasSize(1);
        assertThat(Step.of("check")
                        .apply("[{\"action\":\"talk\",\"txt\":1,\"level\":7}]")
                        .line())
                .startsWith("talk.unknown-member,talk.level.maximum\t");
        assertThat(Step.of("check").apply("[{").line()).startsWith("json.unclosed\t[{");
    }
}
