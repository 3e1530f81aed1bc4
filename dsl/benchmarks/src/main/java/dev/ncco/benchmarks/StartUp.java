package dev.ncco.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures the processor time of a whole process. */
final class StartUp {

    private static final int RUNS = 40;
    private static final double TICKS_PER_SECOND = 100;

    private StartUp() {}

    /** Does nothing. */
    static final class Empty {
        public static void main(String[] args) {}
    }

    /** Builds and prints the call of the specification page. */
    static final class Page {
        public static void main(String[] args) {
            byte[] body = new DslContender().page();
            System.out.write(body, 0, body.length);
            System.out.flush();
        }
    }

    /** Returns the milliseconds of processor time per process; the processes run in turn. */
    static double[] measure() throws IOException, InterruptedException {
        String[] programs = {Empty.class.getName(), Page.class.getName()};
        double[] ticks = new double[programs.length];
        for (int run = 0; run < RUNS; run++) {
            for (int p = 0; p < programs.length; p++) {
                long before = childTicks();
                run(programs[p]);
                ticks[p] += childTicks() - before;
            }
        }
        for (int p = 0; p < ticks.length; p++) {
            ticks[p] = ticks[p] / RUNS / TICKS_PER_SECOND * 1000;
        }
        return ticks;
    }

    private static void run(String program) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        int exit = new ProcessBuilder(List.of(java, "-cp", System.getProperty("java.class.path"), program))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(program + " ended with " + exit);
        }
    }

    /** The user and system time of all ended child processes, as reported by Linux. */
    private static long childTicks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }
}
