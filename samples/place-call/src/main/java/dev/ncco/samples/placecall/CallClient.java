package dev.ncco.samples.placecall;

import dev.ncco.Call;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/**
 * Places calls over HTTP. A request is retried only if no phone can have rung: after status 429 (too many requests), or
 * if the connection was refused. A retry after a time-out or a server error could ring the phone twice.
 */
public final class CallClient {

    /** The address of the platform. */
    public static final URI PLATFORM = URI.create("https://api.nexmo.com");

    private final URI target;
    private final Tokens tokens;
    private final Duration answer;
    private final RetryingSender sender;

    /**
     * Creates a client.
     *
     * @param platform the address of the platform, such as {@link #PLATFORM}
     * @param tokens signs the requests
     * @param limit the rate at which requests are sent
     */
    public CallClient(URI platform, Tokens tokens, RateLimit limit) {
        this(platform, tokens, RetryingSender.ANSWER, new RetryingSender(limit));
    }

    CallClient(URI platform, Tokens tokens, Duration answer, RetryingSender sender) {
        this.target = platform.resolve("/v2/calls/");
        this.tokens = tokens;
        this.answer = answer;
        this.sender = sender;
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
        HttpResponse<String> response;
        try {
            response = sender.send(
                    () -> request(call),
                    BodyHandlers.ofString(),
                    answer,
                    r -> r.statusCode() == RetryingSender.TOO_MANY_REQUESTS);
        } catch (ConnectException e) {
            return new Outcome.Refused(0, "cannot connect to " + target);
        } catch (HttpTimeoutException e) {
            return new Outcome.Unknown("no response before the time-out");
        } catch (IOException e) {
            return new Outcome.Unknown("the connection failed: " + e.getClass().getSimpleName());
        }
        int status = response.statusCode();
        if (status / 100 == 2) {
            return new Outcome.Placed(status, response.body());
        }
        if (status / 100 == 5) {
            return new Outcome.Unknown("HTTP status " + status);
        }
        return new Outcome.Refused(status, response.body());
    }
}
