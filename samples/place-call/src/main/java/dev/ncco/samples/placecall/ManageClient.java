package dev.ncco.samples.placecall;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.ncco.runtime.InvalidDocumentException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * Sends the requests of {@link ManageRequests}. A request is retried after 429, if the connection was refused, and
 * after 400 within two seconds after the call was placed. Redirects are not followed, because that would send the token
 * to another URL.
 */
public final class ManageClient {

    /** The time after a call is placed during which the platform may answer 400 to a request that changes it. */
    private static final Duration SETUP = Duration.ofSeconds(2);

    private static final Duration DOWNLOAD = Duration.ofMinutes(10);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final RetryingSender sender;
    private final Instant placed;

    /**
     * Creates a client.
     *
     * @param limit the rate at which requests are sent; the platform accepts 15 a second
     */
    public ManageClient(RateLimit limit) {
        this(new RetryingSender(limit), Instant.EPOCH);
    }

    ManageClient(RetryingSender sender, Instant placed) {
        this.sender = sender;
        this.placed = placed;
    }

    /**
     * Returns a client for a call that was just placed: a request that is answered with 400 is retried until two
     * seconds after the call was placed.
     *
     * @param placed the time of the {@code started} event
     * @return a copy that shares the rate limit
     */
    public ManageClient placedAt(Instant placed) {
        return new ManageClient(sender, placed);
    }

    /**
     * Sends a request and ignores the body of the response.
     *
     * @param request the request
     * @throws ApiException if the status of the response is not 2xx
     * @throws IOException if there is no response; the platform may have acted on the request
     * @throws InterruptedException if the thread is interrupted
     */
    public void send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray(), RetryingSender.ANSWER);
        if (response.statusCode() / 100 != 2) {
            throw ApiException.of(request, response);
        }
    }

    /**
     * Sends a request and parses the body of the response.
     *
     * @param request the request
     * @param parser parses the body, such as {@code CallRecord::fromJson}
     * @param <T> the type of the body
     * @return the parsed body
     * @throws ApiException if the status of the response is not 200
     * @throws IOException if there is no response, or its body is invalid; the platform may have acted on the request
     * @throws InterruptedException if the thread is interrupted
     */
    public <T> T send(HttpRequest request, Function<byte[], T> parser) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray(), RetryingSender.ANSWER);
        if (response.statusCode() != OK) {
            throw ApiException.of(request, response);
        }
        try {
            return parser.apply(response.body());
        } catch (InvalidDocumentException e) {
            throw new IOException(
                    "the response to " + request.method() + " " + request.uri().getPath() + " is invalid", e);
        }
    }

    /**
     * Sends a request and writes the body of the response to a file. The file is created or replaced when the download
     * is complete.
     *
     * @param request the request, from {@link ManageRequests#download}
     * @param file the file to write; an existing file is replaced
     * @throws ApiException if the status of the response is not 200
     * @throws IOException if there is no response, or the file cannot be written
     * @throws InterruptedException if the thread is interrupted
     */
    public void download(HttpRequest request, Path file) throws IOException, InterruptedException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            HttpResponse<byte[]> response = exchange(
                    request,
                    answer -> answer.statusCode() == OK
                            ? BodySubscribers.mapping(
                                    BodySubscribers.ofFile(part, CREATE, TRUNCATE_EXISTING, WRITE), p -> new byte[0])
                            : BodySubscribers.ofByteArray(),
                    DOWNLOAD);
            if (response.statusCode() != OK) {
                throw ApiException.of(request, response);
            }
            Files.move(part, file, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, BodyHandler<byte[]> body, Duration deadline)
            throws IOException, InterruptedException {
        return sender.send(() -> request, body, deadline, this::isRetried);
    }

    private boolean isRetried(HttpResponse<?> response) {
        return response.statusCode() == RetryingSender.TOO_MANY_REQUESTS
                || response.statusCode() == BAD_REQUEST && sender.now().isBefore(placed.plus(SETUP));
    }
}
