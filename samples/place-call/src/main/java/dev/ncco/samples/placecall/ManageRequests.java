package dev.ncco.samples.placecall;

import dev.ncco.CallPage;
import dev.ncco.CallUpdate;
import dev.ncco.ConversationRecording;
import dev.ncco.Dtmf;
import dev.ncco.DtmfListener;
import dev.ncco.Link;
import dev.ncco.Links;
import dev.ncco.StreamIn;
import dev.ncco.TalkIn;
import dev.ncco.runtime.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.Set;

/**
 * Creates the requests that manage calls, by the {@code uuid} of the leg, and conversations, by their id. Each request
 * contains a token; therefore it is addressed only to the configured host, except that downloads may also be addressed
 * to other hosts of the platform.
 */
public final class ManageRequests {

    private static final String CALLS = "/v1/calls";
    /** The paths of a link to a page of calls: the full path, and the path in the examples of the specification. */
    private static final Set<String> CALL_LINKS = Set.of(CALLS, "/calls");

    private final TokenHost host;
    private final Tokens tokens;

    /**
     * Creates the requests for one host.
     *
     * @param base the address of the platform, such as {@link CallClient#PLATFORM}: https, or http on loopback
     * @param tokens signs the requests
     * @throws IllegalArgumentException if the address is not such a URL
     */
    public ManageRequests(URI base, Tokens tokens) {
        this(TokenHost.of(base), tokens);
    }

    private ManageRequests(TokenHost host, Tokens tokens) {
        this.host = host;
        this.tokens = tokens;
    }

    /**
     * Returns an instance for the region of a call. A request to another region is answered with 404.
     *
     * @param regionUrl the {@code region_url} of the answer webhook, such as {@code https://api-us-3.vonage.com}
     * @return a copy for that host
     * @throws IllegalArgumentException if the URL is not https, or its host is not in {@code nexmo.com} or
     *     {@code vonage.com}
     */
    public ManageRequests region(String regionUrl) {
        return new ManageRequests(TokenHost.ofRegion(regionUrl), tokens);
    }

    /**
     * Creates the request that changes a call, for example ends, mutes or transfers it. The response has no body.
     *
     * @param uuid the uuid of the leg, from its {@code started} event
     * @param update the change
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest update(String uuid, CallUpdate update) {
        return put(leg(uuid, ""), update);
    }

    /**
     * Creates the request that speaks text to a call. The response is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @param talk the text
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest talk(String uuid, TalkIn talk) {
        return put(leg(uuid, "/talk"), talk);
    }

    /**
     * Creates the request that stops speaking text to a call. The response is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopTalk(String uuid) {
        return delete(leg(uuid, "/talk"));
    }

    /**
     * Creates the request that plays an audio file to a call. The response is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @param stream the audio file
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stream(String uuid, StreamIn stream) {
        return put(leg(uuid, "/stream"), stream);
    }

    /**
     * Creates the request that stops playing an audio file to a call. The response is an
     * {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopStream(String uuid) {
        return delete(leg(uuid, "/stream"));
    }

    /**
     * Creates the request that sends DTMF tones to a call. The response is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @param dtmf the tones
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest dtmf(String uuid, Dtmf dtmf) {
        return put(leg(uuid, "/dtmf"), dtmf);
    }

    /**
     * Creates the request that starts sending an event for each key that is pressed. The NCCO of the call must contain
     * an input action with {@code mode: asynchronous}.
     *
     * @param uuid the uuid of the leg
     * @param listener the event URL
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest listenForDtmf(String uuid, DtmfListener listener) {
        return put(leg(uuid, "/input/dtmf"), listener);
    }

    /**
     * Creates the request that stops sending an event for each key that is pressed.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopListeningForDtmf(String uuid) {
        return delete(leg(uuid, "/input/dtmf"));
    }

    /**
     * Creates the request for the record of a call. The response is a {@link dev.ncco.CallRecord}.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest call(String uuid) {
        return get(host.resolve(leg(uuid, "")));
    }

    /**
     * Creates the request for the first page of a list of calls. The response is a {@link CallPage}.
     *
     * @param filter the filter and order of the list
     * @return the request
     */
    public HttpRequest calls(CallFilter filter) {
        return calls(filter.query());
    }

    /**
     * Creates the request for the next page, from the {@code next} link of a page.
     *
     * @param page the page
     * @return the request; empty if the page is the last one
     * @throws IllegalArgumentException if the link is to another host, or not to a list of calls
     */
    public Optional<HttpRequest> nextCalls(CallPage page) {
        return page.links().flatMap(Links::next).flatMap(Link::href).map(href -> {
            URI next = host.link("_links.next.href", href);
            if (!CALL_LINKS.contains(next.getRawPath())) {
                throw new IllegalArgumentException("_links.next.href must have the path " + CALLS + ", but has "
                        + MessageText.quote(next.getRawPath()));
            }
            return calls(next.getRawQuery() == null ? "" : next.getRawQuery());
        });
    }

    /**
     * Creates the request that speaks text to all legs of a conversation. The response is an
     * {@link dev.ncco.Acknowledgement}.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @param talk the text
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest talkToConversation(String conversationId, TalkIn talk) {
        return put(conversation(conversationId, "/talk"), talk);
    }

    /**
     * Creates the request that stops speaking text to a conversation.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopTalkToConversation(String conversationId) {
        return delete(conversation(conversationId, "/talk"));
    }

    /**
     * Creates the request that plays an audio file to all legs of a conversation. The response is an
     * {@link dev.ncco.Acknowledgement}.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @param stream the audio file
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest streamToConversation(String conversationId, StreamIn stream) {
        return put(conversation(conversationId, "/stream"), stream);
    }

    /**
     * Creates the request that stops playing an audio file to a conversation.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopStreamToConversation(String conversationId) {
        return delete(conversation(conversationId, "/stream"));
    }

    /**
     * Creates the request that starts or stops the recording of a conversation. The response has no body.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @param recording the start or stop of the recording
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest recordConversation(String conversationId, ConversationRecording recording) {
        return put(conversation(conversationId, "/record"), recording);
    }

    /**
     * Creates the request that downloads a recording or a transcription.
     *
     * @param url the {@code recording_url} or {@code transcription_url} of an event
     * @return the request
     * @throws IllegalArgumentException if the URL is neither on the configured host nor an https URL with a host in
     *     {@code nexmo.com} or {@code vonage.com}
     */
    public HttpRequest download(String url) {
        return request(host.file(url)).GET().build();
    }

    private static String leg(String uuid, String operation) {
        return CALLS + "/" + PlatformId.checked("uuid", uuid) + operation;
    }

    private static String conversation(String id, String operation) {
        return "/v1/conversations/" + PlatformId.checked("conversation id", id) + operation;
    }

    private HttpRequest calls(String query) {
        return get(host.resolve(query.isEmpty() ? CALLS : CALLS + "?" + query));
    }

    private HttpRequest get(URI url) {
        return request(url).header("Accept", "application/json").GET().build();
    }

    private HttpRequest put(String path, Json body) {
        return request(host.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .PUT(BodyPublishers.ofByteArray(body.toJsonBytes()))
                .build();
    }

    private HttpRequest delete(String path) {
        return request(host.resolve(path))
                .header("Accept", "application/json")
                .DELETE()
                .build();
    }

    private HttpRequest.Builder request(URI url) {
        return HttpRequest.newBuilder(url)
                .timeout(RetryingSender.ANSWER)
                .header("Authorization", "Bearer " + tokens.make());
    }
}
