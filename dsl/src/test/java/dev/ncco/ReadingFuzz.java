package dev.ncco;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.rules.Rules;
import dev.ncco.schema.testing.HostileDocuments;
import dev.ncco.testing.Kinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What holds for any bytes between reading and the checker; the fuzzer looks for some for which it does not. */
public final class ReadingFuzz {

    private static final int SEED_SIZE = 100;
    private static final Map<Kind, Checker> CHECKERS = new TreeMap<>();
    private static final Map<Kind, Checker> LENIENT = new TreeMap<>();

    static {
        for (Kind kind : Kind.values()) {
            CHECKERS.put(kind, new Checker(CheckOptions.DEFAULT.kind(kind)));
            LENIENT.put(kind, new Checker(CheckOptions.DEFAULT.kind(kind).leniently()));
        }
    }

    private ReadingFuzz() {}

    /**
     * Writes what the fuzzer starts with.
     *
     * @param args a folder
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int i = 0;
        for (dev.ncco.schema.Rule rule : Rules.all()) {
            Files.writeString(folder.resolve("good-" + i), rule.good());
            Files.writeString(folder.resolve("bad-" + i++), rule.bad());
        }
        for (HostileDocuments.Hostile document : HostileDocuments.all()) {
            Files.writeString(folder.resolve("hostile-" + i++), document.text().apply(SEED_SIZE));
        }
    }

    /**
     * Called by the fuzzer.
     *
     * @param bytes a document
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        for (Kind kind : Kind.values()) {
            boolean clean = !CHECKERS.get(kind).check("f", bytes).has(Severity.ERROR);
            Json strict = read(kind, bytes, Reading.STRICT);
            // What is wrong in a member of an event is no reason to reject the event.
            if (clean && strict == null || !clean && strict != null && !Kinds.isReceived(kind)) {
                throw new AssertionError(kind + (clean ? " is refused" : " is read, but has an error"));
            }
            Json lenient = read(kind, bytes, Reading.LENIENT);
            if (strict != null && lenient == null) {
                throw new AssertionError(kind + " is refused only leniently");
            }
            boolean understood = !LENIENT.get(kind).check("f", bytes).has(Severity.ERROR);
            if (!Kinds.isReceived(kind) && understood != (lenient != null)) {
                throw new AssertionError(
                        kind + (understood ? " is refused leniently" : " is read leniently, but has an error"));
            }
            again(kind, strict, Reading.STRICT);
            again(kind, lenient, Reading.LENIENT);
        }
    }

    private static Json read(Kind kind, byte[] bytes, Reading reading) {
        try {
            return Kinds.read(kind, bytes, reading);
        } catch (InvalidDocumentException e) {
            if (e.line() < 1 || e.column() < 1 || e.rule().isEmpty()) {
                throw new AssertionError("there is no such place: " + e, e);
            }
            return null;
        }
    }

    /** What is written is read again, as the same. */
    private static void again(Kind kind, Json value, Reading reading) {
        if (value != null) {
            Json again = read(kind, value.toJsonBytes(), reading);
            if (!value.equals(again)) {
                throw new AssertionError(kind + " changes: " + value.toJson());
            }
            if (!new String(value.toJsonBytes(), StandardCharsets.UTF_8).equals(value.toJson())) {
                throw new AssertionError(kind + " is not UTF-8");
            }
        }
    }
}
