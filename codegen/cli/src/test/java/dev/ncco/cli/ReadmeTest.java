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

/** Tests that each command in a README file prints the output shown there. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern COMMAND =
            Pattern.compile("(?ms)^```console\\n\\$ (?:codegen/cli/target/)?ncco ([^\\n]*)\\n(.*?)^```$");

    record Example(String arguments, String output) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String file : List.of("README.md", "codegen/cli/README.md")) {
            Matcher command = COMMAND.matcher(Files.readString(ROOT.resolve(file)));
            int before = examples.size();
            while (command.find()) {
                examples.add(new Example(command.group(1), command.group(2)));
            }
            assertThat(examples).as(file).hasSizeGreaterThan(before);
        }
        return examples;
    }

    private static String manual() throws IOException {
        return Files.readString(ROOT.resolve("codegen/cli/README.md"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsTheOutputInReadme(Example example) throws Exception {
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
    void theConfigurationIsValid() throws IOException, PolicyException {
        String manual = manual();
        int start = manual.indexOf("{\n  \"rules\"");
        assertThat(Config.parse(Config.FILE, manual.substring(start, manual.indexOf("```", start))))
                .isNotNull();
    }

    /** The manual documents each option of the command. */
    @Test
    void namesEachOption() throws IOException {
        String manual = manual();
        for (var option : new CheckCommand().spec().options()) {
            if (!option.longestName().matches("--help|--version|--stdin-name")) {
                assertThat(manual).contains(option.longestName());
            }
        }
    }
}
