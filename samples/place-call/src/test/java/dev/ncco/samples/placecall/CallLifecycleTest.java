package dev.ncco.samples.placecall;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static dev.ncco.samples.placecall.ManagementEndpoints.LEG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.Acknowledgement;
import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.CallPage;
import dev.ncco.CallPageContent;
import dev.ncco.CallRecord;
import dev.ncco.CallStatus;
import dev.ncco.CallUpdate;
import dev.ncco.Dtmf;
import dev.ncco.EventStatus;
import dev.ncco.Ncco;
import dev.ncco.StreamIn;
import dev.ncco.TalkIn;
import java.net.http.HttpRequest;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Tests a call from the request that places it to its last event. */
class CallLifecycleTest {

    private final BlockingQueue<CallEvent> events = new LinkedBlockingQueue<>();

    private CallEvent nextEvent() throws InterruptedException {
        CallEvent event = events.poll(10, TimeUnit.SECONDS);
        assertThat(event).as("an event").isNotNull();
        return event;
    }

    @Test
    void placesChangesAndEndsACall() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Tokens tokens = new Tokens(UUID.randomUUID(), (RSAPrivateKey) keys.getPrivate(), Clock.systemUTC());
        try (EventListener listener = new EventListener(events::add);
                LoopbackPlatform platform = new LoopbackPlatform(keys.getPublic(), call -> {})) {
            ManagementEndpoints endpoints = new ManagementEndpoints(platform, listener.url());
            CallClient calls = new CallClient(platform.url(), tokens, RateLimit.perSecond(1000));
            Call call = Call.to(phone("14155550105"))
                    .from("14155550100")
                    .ncco(talk("Hello"))
                    .eventUrl(listener.url());
            assertThat(calls.place(call)).isEqualTo(new Outcome.Placed(202, "{}"));

            CallEvent started = nextEvent();
            assertThat(started.status()).contains(EventStatus.STARTED);
            String uuid = started.uuid().orElseThrow();
            assertThat(uuid).isEqualTo(LEG);

            ManageRequests requests = new ManageRequests(platform.url(), tokens);
            ManageClient client = new ManageClient(RateLimit.perSecond(1000)).placedAt(Instant.now());
            client.send(requests.update(uuid, CallUpdate.transfer(Ncco.of(talk("Please hold.")))));
            Acknowledgement spoken =
                    client.send(requests.talk(uuid, TalkIn.of("One moment")), Acknowledgement::fromJson);
            assertThat(spoken.message()).contains("Talk started");
            assertThat(spoken.uuid()).contains(LEG);
            assertThat(client.send(
                                    requests.stream(
                                            uuid,
                                            StreamIn.of("https://example.com/hold.mp3")
                                                    .loop(0)),
                                    Acknowledgement::fromJson)
                            .message())
                    .contains("Stream started");
            assertThat(client.send(requests.dtmf(uuid, Dtmf.of("1p#")), Acknowledgement::fromJson)
                            .message())
                    .contains("DTMF sent");

            CallRecord record = client.send(requests.call(uuid), CallRecord::fromJson);
            assertThat(record.status()).contains(CallStatus.ANSWERED);
            assertThat(record.startTime()).contains(Instant.parse("2026-11-23T12:00:00Z"));
            assertThat(record.extra()).isEmpty();
            assertThat(statuses(client, requests)).containsExactly(CallStatus.ANSWERED, CallStatus.COMPLETED);

            client.send(requests.update(uuid, CallUpdate.hangup()));
            CallEvent completed = nextEvent();
            assertThat(completed.status()).contains(EventStatus.COMPLETED);
            assertThat(completed.uuid()).contains(LEG);
            assertThat(events).isEmpty();

            String path = "/v1/calls/" + LEG;
            assertThat(endpoints.received())
                    .containsExactly(
                            "PUT " + path + " {\"action\":\"transfer\",\"destination\":{\"type\":\"ncco\","
                                    + "\"ncco\":[{\"action\":\"talk\",\"text\":\"Please hold.\"}]}}",
                            "PUT " + path + "/talk {\"text\":\"One moment\"}",
                            "PUT " + path + "/stream {\"stream_url\":[\"https://example.com/hold.mp3\"],\"loop\":0}",
                            "PUT " + path + "/dtmf {\"digits\":\"1p#\"}",
                            "GET " + path,
                            "GET /v1/calls?page_size=1",
                            "GET /v1/calls?page_size=1&record_index=1",
                            "PUT " + path + " {\"action\":\"hangup\"}");
        }
    }

    private static List<CallStatus> statuses(ManageClient client, ManageRequests requests) throws Exception {
        List<CallStatus> statuses = new ArrayList<>();
        Optional<HttpRequest> next = Optional.of(requests.calls(CallFilter.all().pageSize(1)));
        while (next.isPresent()) {
            CallPage page = client.send(next.get(), CallPage::fromJson);
            page.embedded().flatMap(CallPageContent::calls).orElseThrow().stream()
                    .map(record -> record.status().orElseThrow())
                    .forEach(statuses::add);
            next = requests.nextCalls(page);
        }
        return statuses;
    }
}
