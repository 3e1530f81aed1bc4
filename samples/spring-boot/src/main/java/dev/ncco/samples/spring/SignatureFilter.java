package dev.ncco.samples.spring;

import dev.ncco.SignedWebhook;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests that the platform did not sign. The signature covers the bytes of the body; therefore the filter
 * reads the body and passes a request with the same bytes on.
 */
@Component
class SignatureFilter extends OncePerRequestFilter {

    private static final int MAX_BYTES = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(SignatureFilter.class);

    private final String secret;

    SignatureFilter(@Value("${vonage.signature-secret:}") String secret) {
        this.secret = secret;
        if (secret.isEmpty()) {
            LOG.warn("signatures of webhooks are not verified: vonage.signature-secret is not set");
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return secret.isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        SignedWebhook webhook = request.getMethod().equals("GET")
                ? SignedWebhook.ofQuery(authorization, request.getQueryString())
                : SignedWebhook.of(authorization, body);
        SignedWebhook.Result result = webhook.verify(secret);
        if (result.isValid()) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            LOG.warn("webhook rejected: {}", result);
            response.setStatus(result.httpStatus());
        }
    }

    /** A request whose body was already read. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BodyStream(new ByteArrayInputStream(body));
        }
    }

    /** The body that was already read, as a stream for the controller. */
    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream body;

        BodyStream(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return body.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read synchronously");
        }
    }
}
