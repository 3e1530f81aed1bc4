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
 * The requests that manage calls, by the leg's {@code uuid}, and conversations, by their id. Each has a token, so none
 * is addressed to a host other than the configured one, except a download from a host of the platform.
 */
public final class ManageRequests {

    private static final String CALLS = "/v1/calls";
    /** The path of a link to a page of calls, in full and as the specification writes it. */
    private static final Set<String> CALL_LINKS = Set.of(CALLS, "/calls");

    private final TokenHost host;
    private final Tokens tokens;

    /**
     * Creates the requests for one host.
     *
     * @param base the address of the platform, such as {@link CallClient#PLATFORM}: https, or http on loopback
     * @param tokens signs the requests
     * @throws IllegalArgumentException if the address is not of that form
     */
    public ManageRequests(URI base, Tokens tokens) {
        this(TokenHost.of(base), tokens);
    }

    private ManageRequests(TokenHost host, Tokens tokens) {
        this.host = host;
        this.tokens = tokens;
    }

    /**
     * Returns the requests for the region that a call lives in. A request to another region is answered with 404.
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
     * Creates the request that changes a call: ends, mutes or transfers it, for example. The answer has no body.
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
     * Creates the request that speaks text to a call. The answer is an {@link dev.ncco.Acknowledgement}.
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
     * Creates the request that stops the text. The answer is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopTalk(String uuid) {
        return delete(leg(uuid, "/talk"));
    }

    /**
     * Creates the request that plays a file to a call. The answer is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @param stream the file
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stream(String uuid, StreamIn stream) {
        return put(leg(uuid, "/stream"), stream);
    }

    /**
     * Creates the request that stops the file. The answer is an {@link dev.ncco.Acknowledgement}.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopStream(String uuid) {
        return delete(leg(uuid, "/stream"));
    }

    /**
     * Creates the request that sends tones to a call. The answer is an {@link dev.ncco.Acknowledgement}.
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
     * Creates the request that has each key reported as an event. The NCCO of the call needs an input action with
     * {@code mode: asynchronous}.
     *
     * @param uuid the uuid of the leg
     * @param listener where the events go
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest listenForDtmf(String uuid, DtmfListener listener) {
        return put(leg(uuid, "/input/dtmf"), listener);
    }

    /**
     * Creates the request that ends the reports of keys.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopListeningForDtmf(String uuid) {
        return delete(leg(uuid, "/input/dtmf"));
    }

    /**
     * Creates the request for the record of a call. The answer is a {@link dev.ncco.CallRecord}.
     *
     * @param uuid the uuid of the leg
     * @return the request
     * @throws IllegalArgumentException if the uuid has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest call(String uuid) {
        return get(host.resolve(leg(uuid, "")));
    }

    /**
     * Creates the request for the first page of a list of calls. The answer is a {@link CallPage}.
     *
     * @param filter which calls
     * @return the request
     */
    public HttpRequest calls(CallFilter filter) {
        return calls(filter.query());
    }

    /**
     * Creates the request for the page after a page: the one that its link names.
     *
     * @param page the page
     * @return the request; empty if it is the last page
     * @throws IllegalArgumentException if the link leads to another host, or not to a list of calls
     */
    public Optional<HttpRequest> nextCalls(CallPage page) {
        return page.links().flatMap(Links::next).flatMap(Link::href).map(href -> {
            URI next = host.link("_links.next.href", href);
            if (!CALL_LINKS.contains(next.getRawPath())) {
                throw new IllegalArgumentException("_links.next.href must have the path " + CALLS + ", but has "
                        + ForeignText.quote(next.getRawPath()));
            }
            return calls(next.getRawQuery() == null ? "" : next.getRawQuery());
        });
    }

    /**
     * Creates the request that speaks text to all legs of a conversation. The answer is an
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
     * Creates the request that stops the text of a conversation.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopTalkToConversation(String conversationId) {
        return delete(conversation(conversationId, "/talk"));
    }

    /**
     * Creates the request that plays a file to all legs of a conversation. The answer is an
     * {@link dev.ncco.Acknowledgement}.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @param stream the file
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest streamToConversation(String conversationId, StreamIn stream) {
        return put(conversation(conversationId, "/stream"), stream);
    }

    /**
     * Creates the request that stops the file of a conversation.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @return the request
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public HttpRequest stopStreamToConversation(String conversationId) {
        return delete(conversation(conversationId, "/stream"));
    }

    /**
     * Creates the request that starts or stops the recording of a conversation. The answer has no body.
     *
     * @param conversationId the id of the conversation, {@code CON-…}
     * @param recording what to do
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
     * @throws IllegalArgumentException if the URL is not https, or its host is not in {@code nexmo.com} or
     *     {@code vonage.com}; URLs of the configured host are accepted too
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
