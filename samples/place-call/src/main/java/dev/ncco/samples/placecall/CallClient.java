package dev.ncco.samples.placecall;

import dev.ncco.Call;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Places calls over HTTP. A request is retried only when no phone can have rung: when the platform answers that there
 * were too many requests, or when the connection was refused. A retry after a time-out or a failure of the server might
 * ring the phone twice.
 */
public final class CallClient {

    /** The address of the platform. */
    public static final URI PLATFORM = URI.create("https://api.nexmo.com");

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int ATTEMPTS = 4;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI target;
    private final Tokens tokens;
    private final RateLimit limit;
    private final Duration answer;
    private final Clock clock;
    private final Pause pause;

    /** Waits; a test only records for how long. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /**
     * Creates a client.
     *
     * @param platform the address of the platform, such as {@link #PLATFORM}
     * @param tokens signs the requests
     * @param limit the rate at which requests are sent
     */
    public CallClient(URI platform, Tokens tokens, RateLimit limit) {
        this(platform, tokens, limit, ANSWER, Clock.systemUTC(), duration -> Thread.sleep(duration.toMillis()));
    }

    CallClient(URI platform, Tokens tokens, RateLimit limit, Duration answer, Clock clock, Pause pause) {
        this.target = platform.resolve("/v2/calls/");
        this.tokens = tokens;
        this.limit = limit;
        this.answer = answer;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Creates the request that places a call.
     *
     * @param call the call
     * @return the request
     */
    public HttpRequest request(Call call) {
        return HttpRequest.newBuilder(target)
                .timeout(answer)
                .header("Authorization", "Bearer " + tokens.make())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(call.toJsonBytes()))
                .build();
    }

    /**
     * Places a call.
     *
     * @param call the call
     * @return the outcome
     * @throws InterruptedException if the thread is interrupted
     */
    public Outcome place(Call call) throws InterruptedException {
        Outcome.Refused refused = new Outcome.Refused(0, "not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause.of(limit.take());
            HttpResponse<String> response;
            try {
                response = exchange(request(call));
            } catch (ConnectException e) {
                refused = new Outcome.Refused(0, "nothing listens at " + target);
                pause.of(backOff(attempt, Duration.ZERO));
                continue;
            } catch (HttpTimeoutException e) {
                return new Outcome.Unknown("no answer in time");
            } catch (IOException e) {
                return new Outcome.Unknown(
                        "the connection broke: " + e.getClass().getSimpleName());
            }
            int status = response.statusCode();
            if (status / 100 == 2) {
                return new Outcome.Placed(status, response.body());
            }
            if (status / 100 == 5) {
                return new Outcome.Unknown("HTTP status " + status);
            }
            refused = new Outcome.Refused(status, response.body());
            if (status != TOO_MANY_REQUESTS) {
                return refused;
            }
            pause.of(backOff(attempt, retryAfter(response)));
        }
        return refused;
    }

    /** The time-out of a request ends with the headers of its answer; this deadline includes the body. */
    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<String>> response = http.sendAsync(request, BodyHandlers.ofString());
        try {
            return response.get(answer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no answer in " + answer);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    /** How long the platform asks to wait: a number of seconds or a date, and no time if it is neither. */
    private Duration retryAfter(HttpResponse<?> response) {
        String value = response.headers().firstValue("Retry-After").orElse("");
        try {
            return value.matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(
                            clock.instant(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    /** One second, two, four, or as long as the platform asks, and up to a quarter more to spread clients out. */
    private static Duration backOff(int attempt, Duration asked) {
        long limited = Math.min(asked.toSeconds(), LONGEST_PAUSE.toSeconds()) * 1000;
        long millis = Math.max(1000L << attempt, limited);
        return Duration.ofMillis(millis + (long) (Math.random() * millis / 4));
    }
}
