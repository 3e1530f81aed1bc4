package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.ncco.testing.Evidence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Holds the schemas to their data files: every limit below, at and above, every exclusion and dependency. */
class SchemaCasesTest {

    @RegisterExtension
    static final Evidence EVIDENCE = new Evidence(SchemaCasesTest.class);

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.all().stream().flatMap(file -> {
            Schema schema = Schemas.source(file.schema());
            return file.cases().stream()
                    .map(c -> DynamicTest.dynamicTest(file.name() + " " + c.name(), () -> {
                        if (c.member().isEmpty()) {
                            holds(file, schema, c);
                        } else {
                            EVIDENCE.check(
                                    "cases",
                                    file.schema(),
                                    c.member(),
                                    c.value(),
                                    c.valid(),
                                    () -> holds(file, schema, c));
                        }
                    }));
        });
    }

    private static void holds(CaseFile file, Schema schema, CaseFile.Case c) {
        List<Error> errors = schema.validate(c.document());
        assertThat(errors.isEmpty()).as("%s", errors).isEqualTo(c.valid());
        if (!c.rule().isEmpty()) {
            assertThat(errors)
                    .as("only the rule's own error")
                    .allSatisfy(e -> assertThat(ruleOf(file, e)).isEqualTo(c.rule()));
        }
    }

    /** The rule that the failed keyword stands in. */
    private static String ruleOf(CaseFile file, Error error) {
        JsonNode rules = new tools.jackson.databind.json.JsonMapper()
                .readTree(Schemas.text(file.schema()))
                .path("allOf");
        String path = error.getEvaluationPath().toString();
        return path.startsWith("/allOf/")
                ? rules.path(Integer.parseInt(path.split("/", -1)[2]))
                        .path("x-rule")
                        .asString("")
                : path;
    }
}
