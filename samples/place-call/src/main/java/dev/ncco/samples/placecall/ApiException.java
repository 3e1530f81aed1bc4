package dev.ncco.samples.placecall;

import dev.ncco.ApiError;
import dev.ncco.runtime.InvalidDocumentException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if the platform answers a request with a status other than 2xx. The message never contains the token. */
public final class ApiException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 300;

    private final int status;
    private final transient @Nullable ApiError error;

    private ApiException(String message, int status, @Nullable ApiError error) {
        super(message);
        this.status = status;
        this.error = error;
    }

    static ApiException of(HttpRequest request, HttpResponse<byte[]> response) {
        ApiError error = error(response.body());
        String text = " " + response.statusCode();
        if (error != null) {
            text += error.title().or(error::errorTitle).map(t -> " " + t).orElse("")
                    + error.detail().map(d -> ": " + d).orElse("");
        }
        String token = request.headers().firstValue("Authorization").orElse("").replaceFirst("^Bearer ", "");
        if (!token.isEmpty()) {
            text = text.replace(token, "***");
        }
        text = MessageText.printable(text);
        return new ApiException(
                request.method() + " " + request.uri().getPath() + " was answered with"
                        + text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                response.statusCode(),
                error);
    }

    private static @Nullable ApiError error(byte[] body) {
        try {
            return ApiError.fromJson(body);
        } catch (InvalidDocumentException e) {
            return null;
        }
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the body of the response; empty if it is not a JSON object} */
    public Optional<ApiError> error() {
        return Optional.ofNullable(error);
    }
}
