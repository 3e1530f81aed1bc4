package dev.ncco.schema.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Measures whole processes started with {@code java -jar} or by the launcher: processor time for a few files, documents
 * per second for many. The contenders run in turn; the results are medians.
 */
public final class CheckerBenchmarks {

    private static final int ROUNDS = 11;
    private static final int FILES = 1000;

    /** Measured if it was installed with {@code npm ci}. */
    private static final Path SOURCEMETA =
            Path.of("node_modules/.bin/jsonschema").toAbsolutePath();

    private static final String BUNDLE = Path.of("../src/main/generated/dev/ncco/schema/bundled/ncco.schema.json")
            .toAbsolutePath()
            .toString();

    private static final String NCCO = "[{\"action\":\"talk\",\"text\":\"Hello, caller %d, press 1 for sales.\","
            + "\"language\":\"en-GB\",\"bargeIn\":true},{\"action\":\"input\",\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1},"
            + "\"eventUrl\":[\"https://example.com/event\"]},{\"action\":\"connect\",\"from\":\"14155550100\","
            + "\"endpoint\":[{\"type\":\"phone\",\"number\":\"14155550101\"}],\"timeout\":%d}]";

    private final Path ncco;
    private final Path plain;
    private final Path folder;

    private CheckerBenchmarks(Path ncco, Path folder) throws IOException, URISyntaxException {
        this.ncco = ncco;
        this.folder = Files.createDirectories(folder);
        this.plain = plainJar();
    }

    private static List<String> java(Path jar) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString());
    }

    private List<String> launcher() {
        return List.of(ncco.resolveSibling("ncco").toString());
    }

    /** The first start creates the archive in the background; this pipe stays open until it is complete. */
    private void makeArchive(Path file) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                "bash", "-c", "exec 19>&1 >&2; \"$0\" check \"$1\"", launcher().get(0), file.toString());
        setEnvironment(builder);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .getInputStream()
                .readAllBytes();
    }

    private void setEnvironment(ProcessBuilder builder) {
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    /**
     * Runs the benchmarks and prints the tables.
     *
     * @param args the jar, and the folder for temporary files
     * @throws Exception if a run fails
     */
    public static void main(String[] args) throws Exception {
        CheckerBenchmarks main = new CheckerBenchmarks(Path.of(args[0]).toRealPath(), Path.of(args[1], "benchmark"));
        main.small();
        main.bulk(200_000, 3);
        main.bulk(2_000_000, 1);
    }

    private Path plainJar() throws IOException, URISyntaxException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Plain.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, ncco.toUri().toString());
        Path jar = folder.resolve("plain.jar");
        String name = Plain.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                var in = CheckerBenchmarks.class.getClassLoader().getResourceAsStream(name)) {
            entries.putNextEntry(new ZipEntry(name));
            if (in != null) {
                in.transferTo(entries);
            }
        }
        return jar;
    }

    private void small() throws Exception {
        Path valid = Files.writeString(folder.resolve("valid.json"), NCCO.formatted(1, 45));
        Path broken = Files.writeString(folder.resolve("broken.json"), NCCO.formatted(1, 450));
        Path many = Files.createDirectories(folder.resolve("many"));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.writeString(many.resolve(i + ".ncco.json"), NCCO.formatted(i, 45))
                    .toString());
        }
        System.out.println(
                "| processor time, ms (ratio to networknt alone) | one valid file | one broken file | 1,000 files |");
        System.out.println("|---|--:|--:|--:|");
        makeArchive(valid);
        double[][] launched = {{}, {}, {}};
        double[][] check = {{}, {}, {}};
        double[][] alone = {{}, {}, {}};
        double[][] parse = {{}, {}, {}};
        List<List<String>> inputs = List.of(List.of(valid.toString()), List.of(broken.toString()), files);
        for (int i = 0; i < 3; i++) {
            List<String> in = inputs.get(i);
            List<String> forCheck = i == 2 ? List.of(many.toString()) : in;
            launched[i] = new double[ROUNDS];
            check[i] = new double[ROUNDS];
            alone[i] = new double[ROUNDS];
            parse[i] = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                alone[i][round] = run(java(plain), "validate", "files", in).cpu();
                check[i][round] = run(java(ncco), "check", forCheck).cpu();
                launched[i][round] = run(launcher(), "check", forCheck).cpu();
                parse[i][round] = run(java(plain), "parse", "files", in).cpu();
            }
        }
        row("**ncco check**", launched, alone);
        row("java -jar ncco.jar check", check, alone);
        row("Jackson 3 and networknt 3.0.9 alone", alone, alone);
        row("Jackson 3, parse only", parse, alone);
    }

    private static void row(String name, double[][] times, double[][] base) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (int i = 0; i < times.length; i++) {
            row.append(
                    String.format(Locale.ROOT, " %.0f (%.2f) |", median(times[i]), median(times[i]) / median(base[i])));
        }
        System.out.println(row);
    }

    private void bulk(int documents, int rounds) throws Exception {
        Path lines = folder.resolve("bulk.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < documents; i++) {
                writer.append(NCCO.formatted(i, i % 1000 == 7 ? 500 : 45)).append('\n');
            }
        }
        List<String> in = List.of(lines.toString());
        double[] check = new double[rounds];
        double[] alone = new double[rounds];
        double[] parse = new double[rounds];
        double[] compiled = new double[rounds];
        double memory = 0;
        for (int round = 0; round < rounds; round++) {
            alone[round] = run(java(plain), "validate", "lines", in).wall();
            Run run = run(launcher(), "check", "--jsonl", in);
            check[round] = run.wall();
            memory = Math.max(memory, run.memory());
            parse[round] = run(java(plain), "parse", "lines", in).wall();
            compiled[round] = Files.exists(SOURCEMETA)
                    ? run(
                                    List.of(SOURCEMETA.toString()),
                                    "validate",
                                    List.of("--fast", "--continue", BUNDLE, in.get(0)))
                            .wall()
                    : Double.NaN;
        }
        System.out.printf(
                Locale.ROOT,
                "%n| %,d NCCOs of three actions, one in 1,000 invalid | documents per second | ratio |%n",
                documents);
        System.out.println("|---|--:|--:|");
        rate("**ncco check --jsonl**, all processors", documents, check, alone);
        if (Files.exists(SOURCEMETA)) {
            rate("Sourcemeta jsonschema 16.11.0 --fast, native code", documents, compiled, alone);
        }
        rate("networknt 3.0.9 alone, one thread", documents, alone, alone);
        rate("Jackson 3, parse only, one thread", documents, parse, alone);
        System.out.printf(Locale.ROOT, "%nThe check had at most %.0f MB in memory.%n", memory);
    }

    private static void rate(String name, int documents, double[] times, double[] base) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.2f |%n",
                name,
                documents / median(times) * 1000,
                median(base) / median(times));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record Run(double cpu, double wall, double memory) {}

    private Run run(List<String> command, String first, String second, List<String> files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(second));
        arguments.addAll(files);
        return run(command, first, arguments);
    }

    /** Measures with the shell's {@code time}, as Java does not report the processor time of child processes. */
    private Run run(List<String> command, String first, List<String> arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %e %M"));
        all.addAll(command);
        all.add(first);
        all.addAll(arguments);
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(err.toFile());
        setEnvironment(builder);
        builder.start().waitFor();
        List<String> lines = Files.readAllLines(err);
        String[] figures = lines.get(lines.size() - 1).split(" ", -1);
        double cpu = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
        return new Run(cpu * 1000, Double.parseDouble(figures[2]) * 1000, Double.parseDouble(figures[3]) / 1024);
    }
}
