package dev.ncco.samples.withsdk;

import com.vonage.client.VonageClient;
import com.vonage.client.auth.VonageUnacceptableAuthException;
import com.vonage.client.voice.Call;
import com.vonage.client.voice.CallEvent;
import com.vonage.client.voice.PhoneEndpoint;
import dev.ncco.Ncco;
import java.net.URI;
import java.util.UUID;

/** Calls that the SDK places and transfers, with NCCOs and request bodies of the DSL. */
public final class SdkCalls {

    /** The address of the platform. */
    public static final URI PLATFORM = URI.create("https://api.nexmo.com");

    private final VonageClient client;
    private final String calls;

    /**
     * Creates an instance for a client of the SDK.
     *
     * @param client the client, with the ID and the private key of an application
     * @param platform the address that requests to v2 are sent to; requests to v1 use the configuration of the client
     * @throws VonageUnacceptableAuthException if the client has no application
     */
    public SdkCalls(VonageClient client, URI platform) {
        // Without an application, a request to v2 would have the API secret in its URL.
        client.generateJwt();
        this.client = client;
        this.calls = platform.resolve("/v2/calls/").toString();
    }

    /**
     * Places a call with v1 of the API.
     *
     * @param to the phone number to call
     * @param from the caller's phone number
     * @param ncco the NCCO of the call
     * @return the response of the platform
     */
    public CallEvent create(String to, String from, Ncco ncco) {
        return client.getVoiceClient()
                .createCall(Call.builder()
                        .to(new PhoneEndpoint(to))
                        .from(from)
                        .ncco(SdkAction.list(ncco))
                        .build());
    }

    /**
     * Replaces the NCCO of a call.
     *
     * @param leg the UUID of the leg; a {@code UUID}, because the SDK inserts any string into the path of the request
     *     without escaping
     * @param ncco the NCCO that replaces the current one
     */
    public void transfer(UUID leg, Ncco ncco) {
        client.getVoiceClient()
                .transferCall(leg.toString(), new com.vonage.client.voice.ncco.Ncco(SdkAction.list(ncco)));
    }

    /**
     * Places a call with v2 of the API, for which the SDK has no classes.
     *
     * @param call the call
     * @return the body of the response, usually {@code {}}; the UUID of the call is in its first event
     */
    public String createV2(dev.ncco.Call call) {
        return client.getCustomClient().post(calls, new SdkBody(call));
    }
}
