package dev.ncco.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** Measures building a document and writing it to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {

    /** The name of the contender. */
    @Param({
        "dsl",
        "dsl-branches",
        "dsl-expression",
        "by-hand",
        "fastjson2",
        "avaje-jsonb",
        "jackson3-generator",
        "jackson3-records",
        "sdk-shared-mapper",
        "sdk"
    })
    public String contender;

    /** The name of the document. */
    @Param({"page", "8", "500", "dense-8", "dense-500"})
    public String document;

    private Contender way;
    private int actions;
    private boolean isDense;

    /** Checks that all contenders write the same document. */
    @Setup
    public void prepare() {
        way = of(contender);
        isDense = document.startsWith("dense-");
        actions = document.equals("page") ? 0 : Integer.parseInt(document.replace("dense-", ""));
        JsonMapper mapper = new JsonMapper();
        byte[] expected = write(new DslContender());
        if (!mapper.readTree(write()).equals(mapper.readTree(expected))) {
            throw new IllegalStateException(contender + " writes another document: "
                    + new String(write(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    static Contender of(String name) {
        return switch (name) {
            case "dsl" -> new DslContender();
            case "dsl-branches" -> new BranchesContender();
            case "dsl-expression" -> new ExpressionContender();
            case "by-hand" -> new HandWrittenContender();
            case "fastjson2" -> new Fastjson2Contender();
            case "avaje-jsonb" -> new AvajeContender();
            case "jackson3-generator" -> new GeneratorContender();
            case "jackson3-records" -> new Jackson3Contender();
            case "sdk-shared-mapper" -> new SdkContender(true);
            case "sdk" -> new SdkContender(false);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Builds and writes the document.
     *
     * @return the JSON
     */
    @Benchmark
    public byte[] write() {
        return write(way);
    }

    private byte[] write(Contender contender) {
        return isDense ? contender.dense(actions) : actions == 0 ? contender.page() : contender.ncco(actions);
    }
}
