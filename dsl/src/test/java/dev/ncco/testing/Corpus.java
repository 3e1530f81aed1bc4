package dev.ncco.testing;

import dev.ncco.schema.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Real documents, where they are at hand; none of them is part of the project. */
public final class Corpus {

    private static final Path FOLDER = Path.of("../../shared/corpus");

    /** A document. */
    public record Document(Kind kind, String json) {}

    private Corpus() {}

    /** All documents, right and wrong ones; none where there is no corpus. */
    public static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        try {
            if (Files.exists(FOLDER)) {
                for (String line : Files.readAllLines(FOLDER.resolve("index.tsv"))) {
                    String[] cells = line.split("\t", -1);
                    if (!cells[1].equals("kind")) {
                        Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
                        documents.add(new Document(kind, Files.readString(FOLDER.resolve(cells[0]))));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
