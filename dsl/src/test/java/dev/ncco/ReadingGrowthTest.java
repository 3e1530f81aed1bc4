package dev.ncco;

import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.ssml;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.schema.testing.Growth;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding the place of a mistake costs no more than in proportion to the document, measured by what is allocated. */
class ReadingGrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SIZE = 120_000;

    /** Makes a document of about so many characters, with one mistake. */
    record Document(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Document> documents() {
        return List.of(
                new Document("nested long names", size -> notify(nested(50, size), "1,".repeat(size / 4) + "1")),
                new Document("many members", size -> notify(1, "{" + members(size / 20) + "}")),
                new Document("many actions", size -> "[" + "{\"action\":\"wait\"},".repeat(size / 18) + "1]"),
                new Document(
                        "a half character", size -> notify(nested(50, size), "1,".repeat(size / 4) + "\"\uD800\"")),
                new Document("a duplicate", size -> notify(1, "{" + members(size / 20) + ",\"m1\":1}")));
    }

    private static String members(int count) {
        StringBuilder members = new StringBuilder("\"m0\":0");
        for (int i = 1; i < count; i++) {
            members.append(",\"m").append(i).append("\":").append(i);
        }
        return members.toString();
    }

    private static String notify(String open, String numbers) {
        return "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":" + open + "[" + numbers
                + "]" + "}".repeat(50) + "},{\"action\":\"talk\",\"text\":1}]";
    }

    private static String notify(int loop, String payload) {
        return "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":" + payload
                + "},{\"action\":\"talk\",\"text\":" + loop + "}]";
    }

    private static String nested(int depth, int size) {
        return ("{\"" + "n".repeat(size / 2 / depth) + "\":").repeat(depth);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void growsWithTheDocument(Document document) {
        long small = allocated(document.text().apply(SIZE));
        long large = allocated(document.text().apply(4 * SIZE));
        assertThat(large)
                .as("bytes for four times the document, of which one takes " + small)
                .isLessThan(small * 6);
    }

    private static long allocated(String json) {
        refuse(json); // classes are loaded before anything is measured
        long before = THREADS.getCurrentThreadAllocatedBytes();
        refuse(json);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void refuse(String json) {
        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> Ncco.fromJson(json)))
                .isNotNull();
    }

    /**
     * Whatever the text holds: it is read, built, written, compared and shown in time and memory in proportion to it.
     */
    @Test
    void everythingGrowsWithTheDocument() {
        Map<String, Consumer<String>> operations = new LinkedHashMap<>();
        operations.put("read", text -> attempt(() -> Ncco.fromJson(text)));
        operations.put("read leniently", text -> attempt(() -> Ncco.fromJson(text, Reading.LENIENT)));
        operations.put("read a call", text -> attempt(() -> Call.fromJson(text)));
        operations.put("read an event", text -> attempt(() -> CallEvent.fromJson(text)));
        operations.put("read a query", text -> attempt(() -> CallEvent.fromQuery(text)));
        operations.put("talk", text -> attempt(() -> talk(text)));
        operations.put("escape as SSML", text -> attempt(() -> talk(ssml().say(text))));
        operations.put("name a language", text -> attempt(() -> Language.of(text)));
        operations.put(
                "send",
                text -> attempt(() ->
                        notifyTo("https://example.com/", Map.of("a", text)).equals(notifyTo(text, Map.of(text, 1)))));
        operations.put(
                "show",
                text -> attempt(
                        () -> Ncco.fromJson(text, Reading.LENIENT).toString().length()));
        assertThat(Growth.tooFast(operations)).isEmpty();
    }

    private static void attempt(Callable<?> operation) {
        try {
            assertThat(operation.call()).isNotNull();
        } catch (InvalidDocumentException | InvalidValueException e) {
            assertThat(e.getMessage()).hasSizeLessThan(10_000);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
