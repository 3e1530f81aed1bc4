package dev.ncco.cli;

import dev.ncco.schema.Report;
import dev.ncco.schema.check.Checker;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks a stream with one document per line, on all processors. The stream is read in pieces of whole lines, of which
 * only a few are in memory at a time. Results are in the order of the lines.
 */
final class JsonLines {

    private static final int PIECE = 1 << 18;

    /** Limits the findings that wait for those of earlier lines. */
    private static final int MAX_LINES = 1_000;

    private final String file;
    private final Checker checker;
    private final int maxLine;

    /** Receives the results, in the order of the lines. */
    interface Consumer {
        void accept(Result result) throws IOException;
    }

    /**
     * The result for some lines.
     *
     * @param reports the documents with findings
     * @param documents how many documents were checked
     * @param failures the documents that could not be checked
     */
    record Result(List<Report> reports, long documents, List<Failure> failures) {}

    JsonLines(String file, Checker checker, int maxLine) {
        this.file = file;
        this.checker = checker;
        this.maxLine = maxLine;
    }

    /**
     * Some whole lines of the stream.
     *
     * @param bytes an array that contains the lines
     * @param start the start index, inclusive
     * @param end the end index, exclusive
     * @param firstLine the number of the first line
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Piece(byte[] bytes, int start, int end, int firstLine) {}

    void check(InputStream in, Consumer consumer) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Result>> waiting = new ArrayDeque<>();
            Reader reader = new Reader(in);
            for (Piece piece = reader.next(); piece.start() < piece.end(); piece = reader.next()) {
                Piece work = piece;
                waiting.add(pool.submit(() -> check(work)));
                while (waiting.size() > 2 * threads) {
                    hand(waiting.remove(), consumer);
                }
            }
            while (!waiting.isEmpty()) {
                hand(waiting.remove(), consumer);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void hand(Future<Result> future, Consumer consumer) throws IOException {
        try {
            consumer.accept(future.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Result check(Piece piece) {
        List<Report> reports = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        long documents = 0;
        int line = piece.firstLine();
        int start = piece.start();
        byte[] bytes = piece.bytes();
        while (start < piece.end()) {
            int end = start;
            while (end < piece.end() && bytes[end] != '\n') {
                end++;
            }
            if (!blank(bytes, start, end)) {
                try {
                    Report report = checker.check(file, bytes, start, end - start);
                    documents++;
                    if (!report.findings().isEmpty()) {
                        reports.add(report.startingAt(line));
                    }
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    failures.add(Failure.unexpected("cannot check " + file + ":" + line, e));
                }
            }
            start = end + 1;
            line++;
        }
        return new Result(reports, documents, failures);
    }

    private static boolean blank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Splits the stream into pieces of whole lines. */
    private final class Reader {

        private final InputStream in;
        private byte[] buffer = new byte[0];
        private int from;
        private int to;
        private int line = 1;

        Reader(InputStream in) {
            this.in = new BufferedInputStream(in, PIECE);
        }

        /** Returns the next piece: the maximum number of lines, or all whole lines in the buffer. */
        Piece next() throws IOException {
            int end = endOfLines();
            if (end < 0) {
                boolean isMore = fill(to - from + PIECE);
                while (isMore && lastLineEnd() < 0) {
                    if (to - from > maxLine) {
                        // The line is too long; its start suffices to report that.
                        Piece piece = cut(to);
                        skipLine();
                        return piece;
                    }
                    isMore = fill(2 * (to - from));
                }
                end = endOfLines();
                if (end < 0) {
                    end = isMore ? lastLineEnd() : to;
                }
            }
            return cut(end);
        }

        /**
         * Moves the rest to the start of a larger buffer and fills it. Returns whether the stream may have more bytes.
         */
        private boolean fill(int size) throws IOException {
            byte[] larger = new byte[size];
            System.arraycopy(buffer, from, larger, 0, to - from);
            int left = to - from;
            to = left + in.readNBytes(larger, left, size - left);
            from = 0;
            buffer = larger;
            return to == size;
        }

        /** Returns the end index of a full piece, or -1 if the buffer has fewer lines. */
        private int endOfLines() {
            int lines = 0;
            for (int i = from; i < to; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
                if (lines == MAX_LINES) {
                    return i + 1;
                }
            }
            return -1;
        }

        private int lastLineEnd() {
            for (int i = to - 1; i >= from; i--) {
                if (buffer[i] == '\n') {
                    return i + 1;
                }
            }
            return -1;
        }

        private Piece cut(int end) {
            Piece piece = new Piece(buffer, from, end, line);
            for (int i = from; i < end; i++) {
                line += buffer[i] == '\n' ? 1 : 0;
            }
            from = end;
            return piece;
        }

        private void skipLine() throws IOException {
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                // Skips the rest of the line.
            }
            line++;
        }
    }
}
