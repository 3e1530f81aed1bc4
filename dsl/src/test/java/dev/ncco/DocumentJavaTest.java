package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.document.DocumentJava;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.rules.Rules;
import dev.ncco.testing.Api;
import dev.ncco.testing.Corpus;
import dev.ncco.testing.InMemoryCompiler;
import dev.ncco.testing.Mutator;
import dev.ncco.testing.RandomValues;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Java that is printed for a document compiles, and builds that document. */
class DocumentJavaTest {

    private static final long SEED = 20261123;
    private static final int RANDOM = 400;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static Set<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        Rules.all().forEach(r -> documents.add(r.good()));
        Corpus.documents().forEach(d -> documents.add(d.json()));
        RandomValues values = new RandomValues(SEED);
        Mutator mutator = new Mutator(SEED);
        for (int i = 0; i < RANDOM; i++) {
            Json value = i % 2 == 0 ? values.ncco() : values.call();
            documents.add(mutator.shuffled(value.toJson()));
        }
        documents.add("[{\"action\":\"input\",\"type\":[\"speech\",\"dtmf\"],\"speech\":{}}]");
        documents.add("[{\"action\":\"input\",\"type\":[\"dtmf\"],\"speech\":{}}]");
        documents.add("""
                [{"action":"notify","eventUrl":["https://example.com/a"],"payload":{"a":null,"b":"*/ \\u2028 \\\\u0022 \\" $L",
                  "c":[1e30,12345678901234567890,9876543210,0.1234567890123456789,-0.0,[],{}]}}]""");
        String[] pieces = {
            "a",
            " ",
            "  ",
            "\\n",
            "\\t",
            "\\r",
            "\\\"",
            "\\\"\\\"\\\"",
            "\\\\",
            "\\\\u0022",
            "//\u00a7\\n",
            "word ",
            "\u2028",
            "        "
        };
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(random.nextInt(90) + 1, 0, pieces.length)
                    .mapToObj(k -> pieces[k])
                    .collect(Collectors.joining());
            documents.add("[{\"action\":\"conversation\",\"name\":\"x" + text + "\"}]");
            documents.add("[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/a\"],\"payload\":{\"a\":[\""
                    + text + "\"],\"b\":\"" + text + "\"}}]");
        }
        documents.add(
                "[{\"action\":\"input\",\"type\":[\"dtmf\"],\"timeOut\":5,\"dtmf\":{\"timeOut\":4},\"maxDigits\":1}]");
        documents.add("[{\"action\":\"input\",\"type\":[\"speech\"],\"maxDigits\":1}]");
        documents.add("[{\"action\":\"input\",\"maxDigits\":1}]");
        documents.add("[{\"action\":\"input\",\"type\":[\"dtmf\"],\"mode\":\"asynchronous\",\"maxDigits\":1}]");
        documents.add("[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/a\"],\"payload\":\"%s\"}]"
                .formatted("é".repeat(50_000)));
        String wait = "{\"action\":\"wait\",\"timeout\":0.5}";
        documents.add("[" + (wait + ",").repeat(3_000) + wait + "]");
        documents.add("{\"to\":[{\"type\":\"app\",\"user\":\"a\"}],\"random_from_number\":true,\"ncco\":["
                + (wait + ",").repeat(600) + wait + "]}");
        documents.removeIf(json -> !isBuildable(json));
        return documents;
    }

    private static boolean isBuildable(String json) {
        for (Kind kind : new Kind[] {Kind.NCCO, Kind.CALL}) {
            if (!new Checker(CheckOptions.DEFAULT.kind(kind)).check("", json).has(Severity.ERROR)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void mapsKeepTheOrderOfTheDocument() throws ReflectiveOperationException {
        String json = "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/a\"],\"payload\":"
                + "{\"z\":1,\"a\":{\"y\":null,\"b\":2,\"x\":3},\"m\":[{\"q\":1,\"p\":2}],\"k\":4,\"c\":5,\"j\":6}}]";
        String source = new DocumentJava(Api.MODEL).source(MAPPER.readTree(json), "", "Ordered");
        InMemoryCompiler compiled = InMemoryCompiler.compile(Map.of("Ordered", source));
        assertThat(compiled.errors()).isEmpty();
        Method method = compiled.loader().loadClass("Ordered").getDeclaredMethod("ncco");
        method.setAccessible(true);
        assertThat(((Json) method.invoke(null)).toJson()).isEqualTo(json);
        assertThat(source).doesNotContain("fromJson(");
    }

    @Test
    void buildsTheDocument() throws ReflectiveOperationException {
        DocumentJava java = new DocumentJava(Api.MODEL);
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String json : documents()) {
            JsonNode document = MAPPER.readTree(json.replace("\ufeff", ""));
            String name = "Document" + documents.size();
            documents.put(name, document);
            sources.put(name, java.source(document, "", name));
            String statement = java.statement(document);
            assertThat(statement).contains(document.isArray() ? "Ncco ncco = " : "Call call = ");
            if (statement.contains("\"\"\"")) {
                name = "Document" + documents.size();
                documents.put(name, document);
                sources.put(name, method(name, statement, document.isArray()));
            }
        }
        System.out.println("seed " + SEED + ": " + sources.size() + " documents");
        InMemoryCompiler compiled = InMemoryCompiler.compile(sources);
        assertThat(compiled.errors()).isEmpty();
        ClassLoader loader = compiled.loader();
        long read = 0;
        for (Map.Entry<String, JsonNode> entry : documents.entrySet()) {
            Method method = loader.loadClass(entry.getKey())
                    .getDeclaredMethod(entry.getValue().isArray() ? "ncco" : "call");
            method.setAccessible(true);
            Json value = (Json) method.invoke(null);
            JsonNode built = MAPPER.readTree(value.toJson());
            assertThat(built.equals(ReadingAgreementTest.BY_VALUE, entry.getValue())
                            || built.equals(ReadingAgreementTest.BY_VALUE, current(entry.getValue())))
                    .as(sources.get(entry.getKey()))
                    .isTrue();
            read += sources.get(entry.getKey()).contains("fromJson(") ? 1 : 0;
        }
        // What the DSL has no words for is rare.
        assertThat(read).isBetween(1L, sources.size() / 20L);
    }

    /** A statement as it is pasted into a method. */
    private static String method(String className, String statement, boolean ncco) {
        int end = statement.indexOf("\n\n");
        String type = ncco ? "Ncco ncco" : "Call call";
        return statement.substring(0, end) + "\nclass " + className + " { static " + type + "() {\n"
                + statement.substring(end) + "return " + (ncco ? "ncco" : "call") + "; } }";
    }

    /** The document with the members that took the place of deprecated ones. */
    private static JsonNode current(JsonNode document) {
        String json = document.toString();
        return MAPPER.readTree(
                (document.isArray() ? Ncco.fromJson(json, Reading.LENIENT) : Call.fromJson(json, Reading.LENIENT))
                        .toJson());
    }
}
