package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The bundled schemas say the same as the files that they are made from, in standard keywords only. */
class BundleTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What only the own keyword can say: the length of SSML. */
    private static final List<String> ONLY_OWN =
            List.of("text: \"<speak></speak>\"", "text: \"<speak>aaaa", "text: \"< < <");

    @TestFactory
    Stream<DynamicNode> sameVerdicts() {
        return CaseFile.all().stream().flatMap(file -> {
            Schema bundle = bundleOf(file.schema());
            return file.cases().stream()
                    .filter(c -> c.valid() || ONLY_OWN.stream().noneMatch(c.name()::startsWith))
                    .map(c -> DynamicTest.dynamicTest(
                            file.name() + " " + c.name(),
                            () -> assertThat(bundle.validate(c.document()).isEmpty())
                                    .isEqualTo(c.valid())));
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hasOnlyStandardKeywordsAndRefersToNothingOutside(Kind kind) {
        String text = Schemas.text("bundled/" + kind.schema());
        assertThat(text).doesNotContain("\"x-").doesNotContainPattern("\"\\$ref\" : \"[^#]");
    }

    @Test
    void refusesTooMuchPlainText() {
        assertThat(bundleOf("ncco.schema.json")
                        .validate("[{\"action\":\"talk\",\"text\":\"" + "a".repeat(1501) + "\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    /** A part of a bundle: the root, or one of its definitions. */
    private static Schema bundleOf(String file) {
        String path = file.substring(0, file.length() - ".schema.json".length()).replace('/', '.');
        if (Stream.of(Kind.values()).anyMatch(kind -> kind.schema().equals(file))) {
            return Schemas.source("bundled/" + file);
        }
        Kind holding = Stream.of(Kind.values())
                .filter(kind -> MAPPER.readTree(Schemas.text("bundled/" + kind.schema()))
                        .path("$defs")
                        .has(path))
                .findFirst()
                .orElseThrow();
        return Schemas.source("bundled/" + holding.schema() + "#/$defs/" + path);
    }
}
