package dev.ncco.samples.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Generates sample input in which one percent of the lines are invalid. The same seed generates the same lines. */
public final class SampleLines {

    private static final String[] LANGUAGES = {"en-GB", "en-US", "de-DE", "fr-FR", "es-ES"};
    private static final String[] NAMES = {"Ada", "Grace", "José", "Zoë", "Søren", "李雷"};

    private SampleLines() {}

    /**
     * Writes a file of sample input.
     *
     * @param step {@code campaign} or {@code check}
     * @param lines the number of lines
     * @param seed the seed of the random numbers
     * @param file the file to write
     * @throws IOException if the file cannot be written
     */
    public static void make(String step, long lines, long seed, Path file) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long i = 0; i < lines; i++) {
                boolean wrong = random.nextInt(100) == 0;
                out.write(step.equals("campaign") ? row(random, wrong) : document(random, wrong));
                out.write('\n');
            }
        }
    }

    private static String row(Random random, boolean wrong) {
        String number = "1415555" + (1000 + random.nextInt(9000));
        String name = NAMES[random.nextInt(NAMES.length)];
        String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
        if (!wrong) {
            return number + "," + name + "," + language;
        }
        return switch (random.nextInt(4)) {
            case 0 -> "+" + number + "," + name + "," + language;
            case 1 -> number + "," + name;
            case 2 -> number + "," + "x".repeat(1500) + "," + language;
            default -> number + "," + name + ",english!";
        };
    }

    private static String document(Random random, boolean wrong) {
        String level = wrong && random.nextBoolean() ? "7" : "0.5";
        String name = wrong && level.equals("0.5") ? "txt" : "text";
        return "[{\"action\":\"talk\",\"" + name + "\":\"Message " + random.nextInt(1_000_000) + " for "
                + NAMES[random.nextInt(NAMES.length)] + "\",\"level\":" + level + ",\"bargeIn\":true},"
                + "{\"action\":\"input\",\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1},"
                + "\"eventUrl\":[\"https://example.com/event\"]}]";
    }
}
