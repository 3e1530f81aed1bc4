package dev.ncco.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.testing.SecretDocuments;
import dev.ncco.schema.testing.SecretDocuments.SecretDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tests that the analysis of a document contains no secret of the document. */
class SecretsTest {

    private static final long SEED = Long.getLong("secrets.seed", 20260712);
    private static final int DOCUMENTS = Integer.getInteger("secrets.documents", 200);

    /** The repaired document and its Java code are returned complete to the page that sent the document. */
    private static final List<String> COMPLETE = List.of("fixed", "fixedUnsafely", "java");

    @Test
    void theAnalysisShowsNoSecret() {
        Analysis analysis = new Analysis();
        SecretDocuments documents = new SecretDocuments(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            SecretDocument document = documents.next();
            ObjectNode shown = (ObjectNode)
                    new JsonMapper().readTree(analysis.of(document.text().getBytes(StandardCharsets.UTF_8)));
            shown.remove(COMPLETE);
            assertThat(document.isIn(shown.toString()))
                    .as("seed %d, document %d:%n%s%n%s", SEED, i, document.text(), shown)
                    .isFalse();
        }
    }
}
