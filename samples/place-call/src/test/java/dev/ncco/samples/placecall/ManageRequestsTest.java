package dev.ncco.samples.placecall;

import static dev.ncco.samples.placecall.ManagementEndpoints.CONVERSATION;
import static dev.ncco.samples.placecall.ManagementEndpoints.LEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ncco.CallPage;
import dev.ncco.CallStatus;
import dev.ncco.CallUpdate;
import dev.ncco.ConversationRecording;
import dev.ncco.Dtmf;
import dev.ncco.DtmfListener;
import dev.ncco.StreamIn;
import dev.ncco.TalkIn;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManageRequestsTest {

    private static final TalkIn TALK = TalkIn.of("Hello");
    private static final StreamIn STREAM = StreamIn.of("https://example.com/a.mp3");

    private static Tokens tokens;
    private static ManageRequests requests;

    @BeforeAll
    static void makeKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        tokens = new Tokens(
                UUID.randomUUID(), (RSAPrivateKey) generator.generateKeyPair().getPrivate(), Clock.systemUTC());
        requests = new ManageRequests(CallClient.PLATFORM, tokens);
    }

    /** Every request whose path has an id. */
    private static List<HttpRequest> withId(String id) {
        return operations().stream().map(operation -> operation.apply(id)).toList();
    }

    private static List<Function<String, HttpRequest>> operations() {
        return List.of(
                id -> requests.update(id, CallUpdate.mute()),
                id -> requests.talk(id, TALK),
                id -> requests.stopTalk(id),
                id -> requests.stream(id, STREAM),
                id -> requests.stopStream(id),
                id -> requests.dtmf(id, Dtmf.of("1")),
                id -> requests.listenForDtmf(id, DtmfListener.of("https://example.com/event")),
                id -> requests.stopListeningForDtmf(id),
                id -> requests.call(id),
                id -> requests.talkToConversation(id, TALK),
                id -> requests.stopTalkToConversation(id),
                id -> requests.streamToConversation(id, STREAM),
                id -> requests.stopStreamToConversation(id),
                id -> requests.recordConversation(id, ConversationRecording.stop()));
    }

    private static CallPage pageWithNext(String href) {
        return CallPage.of(Map.of("_links", Map.of("next", Map.of("href", href))));
    }

    static List<String> hostileIds() {
        return List.of(
                "",
                " ",
                "..",
                "../x",
                "a/b",
                "a?b",
                "a#b",
                "a%2Fb",
                "a\\b",
                "a;b",
                "a.b",
                LEG + "\n",
                LEG + "\r\nX-Header: x",
                "é",
                "６３f61863",
                "\uD83D\uDE00",
                "\uD83D",
                "a".repeat(65),
                "a".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hostileIds")
    void rejectsAnIdThatWouldChangeThePath(String id) {
        for (Function<String, HttpRequest> operation : operations()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> operation.apply(id))
                    .withMessageMatching("(uuid|conversation id) must be 1 to 64 characters of A-Z a-z 0-9 _ -, "
                            + "but was \"[^\\p{Cntrl}]{0,81}\"");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallFilter.all().conversation(id))
                .withMessageStartingWith("conversation_uuid must be 1 to 64 characters");
    }

    @Test
    void acceptsTheIdsOfThePlatform() {
        for (String id : List.of(LEG, CONVERSATION, "A_1", "a".repeat(64))) {
            assertThat(withId(id)).allSatisfy(request -> {
                assertThat(request.uri().toString())
                        .matches("https://api\\.nexmo\\.com/v1/(calls|conversations)/" + id + "(/[a-z]+)*");
                assertThat(request.headers().firstValue("Authorization"))
                        .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer "));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/?vonage.com",
                "https://evil.example/.vonage.com/",
                "https://evil.example#.nexmo.com",
                "https://api.nexmo.com.evil.example",
                "https://api.nexmo.com@evil.example/",
                "https://evil.example@api.nexmo.com/",
                "https://api-us-3.vonage.com.evil.example/",
                "https://evilnexmo.com/",
                "https://evilvonage.com/",
                "https://nexmo.com.",
                "https://api.nexmo.com:8443/",
                "http://api.nexmo.com/",
                "http://api.nexmo.com:443/",
                "http://127.0.0.1/",
                "ftp://api.nexmo.com/",
                "file:///etc/passwd",
                "mailto:a@api.nexmo.com",
                "//api.nexmo.com/x",
                "api.nexmo.com",
                "",
                "https://evil.example\\@api.nexmo.com",
                "https://evil。nexmo.com/",
                "https:///x.nexmo.com",
                "https://user:SECRET@evil.example/SECRET?token=SECRET",
                "https://user:SECRET@evil.example/SECRET token=SECRET"
            })
    void neverSendsTheTokenElsewhere(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.download(url))
                .withMessageStartingWith("url must ")
                .withMessageNotContaining("SECRET")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.region(url))
                .withMessageStartingWith("region_url must ");
        if (!url.isEmpty() && !url.equals("api.nexmo.com")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> requests.nextCalls(pageWithNext(url)))
                    .withMessageStartingWith("_links.next.href must ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.nexmo.com/v1/files/a",
                "https://api-us.nexmo.com/v1/files/a?x=y",
                "https://api-us-3.vonage.com:443/v1/files/a",
                "HTTPS://API-EU-3.VONAGE.COM/v1/files/a"
            })
    void downloadsFromThePlatform(String url) {
        HttpRequest request = requests.download(url);
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.uri()).hasToString(url);
        assertThat(request.headers().firstValue("Authorization")).isPresent();
    }

    @Test
    void downloadsFromTheConfiguredHost() {
        ManageRequests own = new ManageRequests(URI.create("http://127.0.0.1:8080"), tokens);
        assertThat(own.download("http://127.0.0.1:8080/a").uri()).hasToString("http://127.0.0.1:8080/a");
        for (String other : List.of("http://127.0.0.1:8081/a", "https://127.0.0.1:8080/a", "http://127.0.0.2:8080/a")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> own.download(other))
                    .withMessageStartingWith("url must have https and a host in nexmo.com or vonage.com, because the "
                            + "token is sent to it, but was \"http");
        }
    }

    @Test
    void addressesTheRegion() {
        ManageRequests region = requests.region("https://api-us-3.vonage.com/");
        assertThat(region.call(LEG).uri()).hasToString("https://api-us-3.vonage.com/v1/calls/" + LEG);
        assertThat(requests.call(LEG).uri()).hasToString("https://api.nexmo.com/v1/calls/" + LEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.nexmo.com",
                "http://10.0.0.1",
                "http://127.0.0.1.evil.example",
                "ftp://127.0.0.1",
                "https://api.nexmo.com/v1",
                "https://api.nexmo.com?x",
                "https://api.nexmo.com#x",
                "https://a:b@api.nexmo.com",
                "https:api",
                "/v1"
            })
    void rejectsABaseThatIsNotAHost(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManageRequests(URI.create(base), tokens))
                .withMessageStartingWith("base must be ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/calls?page_size=10&record_index=10,                      ?page_size=10&record_index=10
            /calls?page_size=10&record_index=20&order=asc,               ?page_size=10&record_index=20&order=asc
            https://api.nexmo.com/v1/calls?date_start=2016-11-14T07%3A45, ?date_start=2016-11-14T07%3A45
            https://API.nexmo.com:443/v1/calls,                          ''
            """)
    void followsTheLinkToTheNextPage(String href, String query) {
        assertThat(requests.nextCalls(pageWithNext(href)))
                .hasValueSatisfying(
                        request -> assertThat(request.uri()).hasToString("https://api.nexmo.com/v1/calls" + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/v1/calls",
                "https://api-us.nexmo.com/v1/calls",
                "http://api.nexmo.com/v1/calls",
                "/v1/calls/../accounts",
                "/v1/calls/" + LEG,
                "/v1/conversations",
                "",
                "?record_index=1",
                "/v1/calls?a b"
            })
    void rejectsALinkThatIsNotToAListOfCalls(String href) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.nextCalls(pageWithNext(href)))
                .withMessageStartingWith("_links.next.href must ");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(requests.nextCalls(CallPage.fromJson("{}"))).isEmpty();
        assertThat(requests.nextCalls(CallPage.fromJson("{\"_links\":{\"self\":{\"href\":\"/v1/calls\"}}}")))
                .isEmpty();
        assertThat(requests.nextCalls(CallPage.fromJson("{\"_links\":{\"next\":{}}}")))
                .isEmpty();
    }

    @Test
    void filtersCalls() {
        CallFilter filter = CallFilter.all()
                .status(CallStatus.COMPLETED)
                .dateStart(Instant.parse("2016-11-14T07:45:14.123Z"))
                .dateEnd(Instant.parse("2016-11-15T00:00:00Z"))
                .pageSize(100)
                .order(CallFilter.Order.DESC)
                .conversation(CONVERSATION);
        assertThat(requests.calls(filter).uri())
                .hasToString("https://api.nexmo.com/v1/calls?status=completed&date_start=2016-11-14T07%3A45%3A14Z"
                        + "&date_end=2016-11-15T00%3A00%3A00Z&page_size=100&order=desc&conversation_uuid="
                        + CONVERSATION);
        assertThat(requests.calls(CallFilter.all()).uri()).hasToString("https://api.nexmo.com/v1/calls");
        assertThat(CallFilter.all().order(CallFilter.Order.ASC).pageSize(1)).hasToString("order=asc&page_size=1");
        assertThat(CallFilter.all().pageSize(1).pageSize(2)).hasToString("page_size=2");
    }

    @Test
    void checksFilters() {
        for (int size : new int[] {0, -1, 101, 1000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CallFilter.all().pageSize(size))
                    .withMessage("page_size must be from 1 to 100 calls, but was " + size);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallFilter.all().status(CallStatus.of("human")))
                .withMessage("status must be one of the constants of CallStatus, but was human");
        Instant start = Instant.parse("2016-11-14T07:45:14Z");
        String message =
                "date_start must not be after date_end, but 2016-11-14T07:45:14Z is after 2016-11-14T07:45:13Z";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallFilter.all().dateStart(start).dateEnd(start.minusSeconds(1)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CallFilter.all().dateEnd(start.minusSeconds(1)).dateStart(start))
                .withMessage(message);
        assertThat(CallFilter.all().dateStart(start).dateEnd(start).toString()).contains("date_end");
    }

    @Test
    void requestsDoNotShowTheTokenInToString() {
        assertThat(withId(LEG))
                .allSatisfy(request -> assertThat(request.toString()).doesNotContain("Bearer"));
    }
}
