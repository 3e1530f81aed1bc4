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
import java.time.Duration;

/**
 * Places calls over HTTP. It tries again only where no call can have been placed: when the platform says that there are
 * too many requests, or when nothing listens. A second try after a time-out or a failure of the server might ring
 * twice.
 */
public final class CallClient {

    /** The platform; everything else is for tests. */
    public static final URI PLATFORM = URI.create("https://api.nexmo.com");

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int ATTEMPTS = 4;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI target;
    private final Tokens tokens;
    private final RateLimit limit;
    private final Duration answer;
    private final Pause pause;

    /** Waits; a test only notes for how long. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /**
     * Makes a client.
     *
     * @param platform where to, such as {@link #PLATFORM}
     * @param tokens signs the requests
     * @param limit how fast
     */
    public CallClient(URI platform, Tokens tokens, RateLimit limit) {
        this(platform, tokens, limit, ANSWER, duration -> Thread.sleep(duration.toMillis()));
    }

    CallClient(URI platform, Tokens tokens, RateLimit limit, Duration answer, Pause pause) {
        this.target = platform.resolve("/v2/calls/");
        this.tokens = tokens;
        this.limit = limit;
        this.answer = answer;
        this.pause = pause;
    }

    /**
     * Makes the request for a call.
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
     * @return what became of it
     * @throws InterruptedException if the thread is asked to stop
     */
    public Outcome place(Call call) throws InterruptedException {
        Outcome.Refused refused = new Outcome.Refused(0, "not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause.of(limit.take());
            try {
                HttpResponse<String> response = http.send(request(call), BodyHandlers.ofString());
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
                pause.of(backOff(
                        attempt,
                        response.headers().firstValueAsLong("Retry-After").orElse(0)));
            } catch (ConnectException e) {
                refused = new Outcome.Refused(0, "nothing listens at " + target);
                pause.of(backOff(attempt, 0));
            } catch (HttpTimeoutException e) {
                return new Outcome.Unknown("no answer in time");
            } catch (IOException e) {
                return new Outcome.Unknown(
                        "the connection broke: " + e.getClass().getSimpleName());
            }
        }
        return refused;
    }

    /** One second, two, four, and up to a quarter more, so that clients do not come back all at once. */
    private static Duration backOff(int attempt, long asked) {
        long millis = Math.max(1000L << attempt, Math.min(asked, 60) * 1000);
        return Duration.ofMillis(millis + (long) (Math.random() * millis / 4));
    }
}
