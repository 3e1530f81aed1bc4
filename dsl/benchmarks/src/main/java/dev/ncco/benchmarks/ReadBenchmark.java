package dev.ncco.benchmarks;

import com.networknt.schema.Schema;
import dev.ncco.Ncco;
import dev.ncco.schema.Schemas;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Measures reading an NCCO from bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {

    /** The name of the contender. */
    @Param({"dsl", "by-hand", "jackson3-tokens", "jackson3-records", "networknt"})
    public String contender;

    /** The number of actions. */
    @Param({"8", "500"})
    public int document;

    private static final JsonFactory FACTORY = new JsonFactory();

    private byte[] json;
    private JsonMapper mapper;
    private ObjectReader records;
    private Schema schema;

    /** Creates the document, and checks that the contender reads it. */
    @Setup
    public void prepare() {
        json = new DslContender().ncco(document);
        mapper = new JsonMapper();
        records = mapper.readerForListOf(Records.Action.class);
        schema = Schemas.source("ncco.schema.json");
        if (!(read() instanceof Object)) {
            throw new IllegalStateException(contender + " reads nothing");
        }
    }

    /**
     * Reads the document.
     *
     * @return the result
     */
    @Benchmark
    public Object read() {
        return switch (contender) {
            case "dsl" -> Ncco.fromJson(json);
            case "by-hand" -> HandValidator.validate(json);
            case "jackson3-tokens" -> tokens();
            case "jackson3-records" -> records.readValue(json);
            case "networknt" -> checked();
            default -> throw new IllegalArgumentException(contender);
        };
    }

    private int tokens() {
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    private JsonNode checked() {
        JsonNode tree = mapper.readTree(json);
        if (!schema.validate(tree).isEmpty()) {
            throw new IllegalStateException("not valid");
        }
        return tree;
    }
}
