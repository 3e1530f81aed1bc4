package dev.ncco.cli;

import dev.ncco.schema.Checker;
import dev.ncco.schema.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks a stream of one document on each line, on all processors. It is read in pieces of whole lines, of which only a
 * few are in memory at a time; what was found comes out in the order of the lines.
 */
final class JsonLines {

    private static final int PIECE = 1 << 18;

    private final String file;
    private final Checker checker;
    private final int maxLine;

    /** Takes what was found, in order. */
    interface Consumer {
        void accept(Result result) throws IOException;
    }

    /**
     * What was found in some lines.
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

    private static final class Piece {

        final byte[] bytes;
        final int length;
        final int firstLine;

        Piece(byte[] bytes, int length, int firstLine) {
            this.bytes = bytes;
            this.length = length;
            this.firstLine = firstLine;
        }
    }

    void check(InputStream in, Consumer consumer) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Result>> waiting = new ArrayDeque<>();
            Reader reader = new Reader(in);
            for (Piece piece = reader.next(); piece.length > 0; piece = reader.next()) {
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
        int line = piece.firstLine;
        int start = 0;
        byte[] bytes = piece.bytes;
        while (start < piece.length) {
            int end = start;
            while (end < piece.length && bytes[end] != '\n') {
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

    /** Cuts the stream after the last line end of each piece. */
    private final class Reader {

        private final InputStream in;
        private byte[] rest = new byte[0];
        private int line = 1;

        Reader(InputStream in) {
            this.in = in;
        }

        Piece next() throws IOException {
            byte[] buffer = Arrays.copyOf(rest, rest.length + PIECE);
            int length = rest.length;
            while (true) {
                int read = in.readNBytes(buffer, length, buffer.length - length);
                int lineEnd = lastLineEnd(buffer, length, length + read);
                length += read;
                if (lineEnd >= 0 && length == buffer.length) {
                    return cut(buffer, lineEnd + 1, length);
                }
                if (length < buffer.length) {
                    return cut(buffer, length, length);
                }
                if (length > maxLine) {
                    // Too long a line: its start is enough to say so.
                    Piece piece = cut(buffer, length, length);
                    skipLine();
                    return piece;
                }
                buffer = Arrays.copyOf(buffer, length * 2);
            }
        }

        private int lastLineEnd(byte[] buffer, int from, int to) {
            for (int i = to - 1; i >= from; i--) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            return -1;
        }

        private Piece cut(byte[] buffer, int at, int length) {
            Piece piece = new Piece(buffer, at, line);
            rest = Arrays.copyOfRange(buffer, at, length);
            for (int i = 0; i < at; i++) {
                line += buffer[i] == '\n' ? 1 : 0;
            }
            return piece;
        }

        private void skipLine() throws IOException {
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                // The rest of the line is of no interest.
            }
            line++;
        }
    }
}
