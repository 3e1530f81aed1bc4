package dev.ncco;

import static dev.ncco.Voice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.schema.testing.SecretDocuments;
import dev.ncco.schema.testing.SecretDocuments.SecretDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither {@code toString()} nor an exception shows a secret. */
class SecretsTest {

    private static final long SEED = Long.getLong("secrets.seed", 20260712);
    private static final int DOCUMENTS = Integer.getInteger("secrets.documents", 10_000);

    private static final List<Function<String, Object>> READERS = List.of(
            Ncco::fromJson,
            json -> Ncco.fromJson(json, Reading.LENIENT),
            Call::fromJson,
            json -> Call.fromJson(json, Reading.LENIENT),
            CallEvent::fromJson,
            json -> CallEvent.of(Map.of("status", "busy", "extra", Map.of("token", json))));

    @Test
    void theCopyOfTheJavacPluginIsTheSame() throws IOException {
        assertThat(source("javac-plugin/src/main/generated/dev/ncco/javac"))
                .isEqualTo(source("src/main/generated/dev/ncco/runtime/text"));
    }

    private static String source(String folder) throws IOException {
        String source = Files.readString(Path.of(folder, "SecretText.java"));
        // Only the copy of the DSL is public: several packages use it.
        return source.substring(source.indexOf("import ")).replace("\npublic final class ", "\nfinal class ");
    }

    @Test
    void unknownEndpointsAndActionsAreRedacted() {
        String call =
                "{\"ncco\":[],\"to\":[{\"type\":\"fax\",\"shaken\":\"s3cr3t\",\"authorization\":{\"type\":\"custom\","
                        + "\"value\":[\"s3cr3t\",987654321]}}],\"random_from_number\":true}";
        assertThat(Call.fromJson(call, Reading.LENIENT).toString())
                .isEqualTo(call.replace("s3cr3t", "***").replace("987654321", "\"***\""));
        String ncco = "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"fax\",\"shaken\":\"s3cr3t\"}]},"
                + "{\"action\":\"dance\",\"authorization\":{\"type\":\"vonage\",\"value\":\"s3cr3t\"}}]";
        Ncco read = Ncco.fromJson(ncco, Reading.LENIENT);
        assertThat(read.toString()).isEqualTo(ncco.replace("s3cr3t", "***"));
        assertThat(read.actions().get(1))
                .isInstanceOf(UnknownAction.class)
                .asString()
                .doesNotContain("s3cr3t");
        assertThat(read.toJson()).isEqualTo(ncco);
    }

    @Test
    void headersPayloadsAndUncheckedMembersAreRedacted() {
        assertThat(websocket("wss://example.com/a?sig=s3cr3t")
                        .headers(Map.of("Authorization", "Basic s3cr3t"))
                        .toString())
                .contains("wss://example.com/a?sig=***", "\"Authorization\":\"***\"");
        assertThat(notifyTo("https://example.com", Map.of("X-Api-Key", 987654321L))
                        .unchecked("token", List.of("s3cr3t", true))
                        .toString())
                .contains("\"X-Api-Key\":\"***\"", "\"token\":[\"***\",true]");
        assertThat(talk("\"\\\n\u0007 Bearer s3cr3t").toString())
                .isEqualTo("{\"action\":\"talk\",\"text\":\"\\\"\\\\\\n\\u0007 Bearer ***\"}");
        assertThat(CallEvent.fromJson("{\"status\":\"busy\",\"recording_url\":\"https://u:s3cr3t@example.com\"}")
                        .toString())
                .contains("https://***@example.com");
    }

    @Test
    void whatHasNoSecretsIsWrittenAsItIs() {
        String json = "[{\"action\":\"notify\",\"payload\":{\"a\":[1.50,-2,[],{},\"\",null,false,\"\\u0007\\\\\"],"
                + "\"b\":{\"c\":12345678901234567890}},\"eventUrl\":[\"https://example.com/a?b=c\"]}]";
        assertThat(Ncco.fromJson(json)).hasToString(Ncco.fromJson(json).toJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:s3cr3t@example.com/a",
                "ftp://example.com/a?access_token=s3cr3t",
                "https://user:s3cr3t-which-is-so-long-that-the-host-is-not-shown-any-more@example.com"
            })
    void urlsInExceptionsAreRedacted(String url) {
        assertThatThrownBy(() -> stream(url))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("***")
                .hasMessageNotContaining("s3cr3t");
        assertThatThrownBy(() -> Ncco.fromJson("[{\"action\":\"stream\",\"streamUrl\":[\"" + url + "\"]}]"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("***")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void pathsAndPointersShowNoToken() {
        String name = "Authorization: Bearer s3cr3t";
        InvalidValueException built = (InvalidValueException)
                catchThrowable(() -> websocket("wss://example.com").headers(Map.of(name, "a")));
        assertThat(built.getMessage() + built.path()).doesNotContain("s3cr3t");
        InvalidDocumentException read = (InvalidDocumentException) catchThrowable(() ->
                Ncco.fromJson("[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://a.b\","
                        + "\"headers\":{\"" + name + "\":1}}]}]"));
        assertThat(read.getMessage() + read.pointer()).doesNotContain("s3cr3t");
        assertThat(read.column()).isGreaterThan(80);
    }

    @Tag("slow")
    @Test
    void noDocumentThatIsReadShowsASecret() {
        SecretDocuments documents = new SecretDocuments(SEED);
        int values = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            SecretDocument document = documents.next();
            for (Function<String, Object> reader : READERS) {
                String shown;
                try {
                    Object value = reader.apply(document.text());
                    values++;
                    shown = value + " " + ((Json) value).toJson().length();
                } catch (InvalidDocumentException e) {
                    shown = e + " " + e.pointer();
                }
                assertThat(document.isIn(shown))
                        .as("seed %d, document %d:%n%s%n%s", SEED, i, document.text(), shown)
                        .isFalse();
            }
        }
        assertThat(values).isGreaterThan(DOCUMENTS);
    }
}
