package dev.ncco.samples.placecall;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
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
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sends HTTP requests at a limited rate. A request is retried if the connection was refused, or if the caller's
 * predicate accepts the response as a reason to retry. Redirects are not followed.
 */
final class RetryingSender {

    /** The maximum time from sending a request to the end of its response. */
    static final Duration ANSWER = Duration.ofSeconds(20);

    static final int TOO_MANY_REQUESTS = 429;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 4;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final RateLimit limit;
    private final Clock clock;
    private final Pause pause;

    /** Waits; tests replace it to record the duration instead. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    RetryingSender(RateLimit limit) {
        this(limit, Clock.systemUTC(), duration -> Thread.sleep(duration.toMillis()));
    }

    RetryingSender(RateLimit limit, Clock clock, Pause pause) {
        this.limit = limit;
        this.clock = clock;
        this.pause = pause;
    }

    /** {@return the current time of the clock of this sender} */
    Instant now() {
        return clock.instant();
    }

    /**
     * Sends a request and retries it if necessary, up to three times.
     *
     * @param request creates the request for each attempt
     * @param body reads the body of the response
     * @param deadline the maximum time from sending a request to the end of its response
     * @param retry whether to retry the request after a response
     * @return the first response that is not a reason to retry, or the response to the last attempt
     * @throws ConnectException if the last attempt cannot connect
     * @throws HttpTimeoutException if the response is not complete at the deadline
     * @throws IOException if the connection fails
     * @throws InterruptedException if the thread is interrupted
     */
    <T> HttpResponse<T> send(
            Supplier<HttpRequest> request, BodyHandler<T> body, Duration deadline, Predicate<HttpResponse<T>> retry)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            pause.of(limit.take());
            Duration asked = Duration.ZERO;
            try {
                HttpResponse<T> response = exchange(request.get(), body, deadline);
                if (attempt == ATTEMPTS || !retry.test(response)) {
                    return response;
                }
                asked = retryAfter(response);
            } catch (ConnectException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            pause.of(backOff(attempt, asked));
        }
    }

    /** Unlike the time-out of an {@link HttpRequest}, the deadline includes the body of the response. */
    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body, Duration deadline)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> response = http.sendAsync(request, body);
        try {
            return response.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no response in " + deadline);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    /** Returns the value of Retry-After, which is a number of seconds or a date; zero if it is missing or invalid. */
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

    /**
     * Returns 1, 2 or 4 seconds, or the value of Retry-After (at most one minute) if that is longer, plus up to 25 % at
     * random, which spreads the retries of several clients.
     */
    private static Duration backOff(int attempt, Duration asked) {
        long limited = Math.min(asked.toSeconds(), LONGEST_PAUSE.toSeconds()) * 1000;
        long millis = Math.max(500L << attempt, limited);
        return Duration.ofMillis(millis + (long) (Math.random() * millis / 4));
    }
}
