package dev.ncco.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks, and prints the tables of the README: medians, ratios to hand-written code, bytes per document.
 */
public final class DslBenchmarks {

    private static final String BASE = "by-hand";

    /** The contenders with all options; the official SDK does not support all of them. */
    private static final String[] EVERY_OPTION = {
        "dsl", "dsl-branches", "dsl-expression", BASE, "fastjson2", "avaje-jsonb", "jackson3-records"
    };

    private DslBenchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args not used
     * @throws Exception if a run fails
     */
    public static void main(String[] args) throws Exception {
        run(
                new OptionsBuilder()
                        .include(WriteBenchmark.class.getSimpleName())
                        .param("document", "page", "8", "500"),
                "| build and write | the page's call | 8 actions | 500 actions |\n|---|--:|--:|--:|");
        run(
                new OptionsBuilder()
                        .include(WriteBenchmark.class.getSimpleName())
                        .param("contender", EVERY_OPTION)
                        .param("document", "dense-8", "dense-500"),
                "\n| build and write every option | 8 actions | 500 actions |\n|---|--:|--:|");
        run(
                new OptionsBuilder().include(ReadBenchmark.class.getSimpleName()),
                "\n| read | 8 actions | 500 actions |\n|---|--:|--:|");
        double[] start = StartUp.measure();
        System.out.printf(
                Locale.ROOT,
                "%nStart of a process: empty %.1f ms of processor time, building and printing the page's call %.1f ms (%.1f ms more).%n",
                start[0],
                start[1],
                start[1] - start[0]);
    }

    private static void run(ChainedOptionsBuilder benchmark, String title) throws RunnerException {
        Options options = benchmark
                .addProfiler(GCProfiler.class)
                .forks(2)
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(8)
                .measurementTime(TimeValue.milliseconds(500))
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Map<String, double[]>> table = new LinkedHashMap<>();
        for (RunResult run : new Runner(options).run()) {
            String contender = run.getParams().getParam("contender");
            table.computeIfAbsent(contender, c -> new LinkedHashMap<>())
                    .put(run.getParams().getParam("document"), figures(run));
        }
        System.out.println(title);
        print(table);
    }

    private static double[] figures(RunResult run) {
        List<Double> times = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        Collection<BenchmarkResult> forks = run.getBenchmarkResults();
        for (BenchmarkResult fork : forks) {
            for (IterationResult iteration : fork.getIterationResults()) {
                times.add(iteration.getPrimaryResult().getScore());
                iteration.getSecondaryResults().forEach((name, result) -> {
                    if (name.endsWith("gc.alloc.rate.norm")) {
                        bytes.add(result.getScore());
                    }
                });
            }
        }
        return new double[] {median(times), median(bytes)};
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void print(Map<String, Map<String, double[]>> table) {
        table.forEach((contender, documents) -> {
            StringBuilder row = new StringBuilder("| " + contender + " |");
            documents.forEach((document, f) -> {
                double[] base = table.get(BASE).get(document);
                row.append(String.format(
                        Locale.ROOT, " %,.0f ns (%.2f), %,.0f B (%.2f) |", f[0], f[0] / base[0], f[1], f[1] / base[1]));
            });
            System.out.println(row);
        });
    }
}
