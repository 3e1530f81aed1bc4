package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.policy.Config;
import dev.ncco.schema.policy.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command of README prints what stands below it. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern COMMAND =
            Pattern.compile("(?ms)^```console\\n\\$ java -jar codegen/cli/target/ncco\\.jar ([^\\n]*)\\n(.*?)^```$");

    record Example(String arguments, String output) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher command = COMMAND.matcher(Files.readString(ROOT.resolve("README.md")));
        while (command.find()) {
            examples.add(new Example(command.group(1), command.group(2)));
        }
        assertThat(examples).hasSizeGreaterThan(1);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatStandsBelow(Example example) throws Exception {
        Process process = new ProcessBuilder(
                        Launch.command(List.of(example.arguments().split(" ", -1))))
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(output).isEqualTo(example.output());
    }

    @Test
    void theConfigurationIsUnderstood() throws IOException, PolicyException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("{\n  \"rules\"");
        assertThat(Config.parse(Config.FILE, readme.substring(start, readme.indexOf("```", start))))
                .isNotNull();
    }

    /** What the table and the help name is the same. */
    @Test
    void namesEachOption() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (var option : new CheckCommand().spec().options()) {
            if (!option.longestName().matches("--help|--version|--stdin-name")) {
                assertThat(readme).contains(option.longestName());
            }
        }
    }
}
