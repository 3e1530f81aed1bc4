package dev.ncco.samples.placecall;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.HttpMethod;
import dev.ncco.MachineDetection;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Places the example call of the specification with {@link LoopbackPlatform}, and prints the request, the response and
 * the event.
 */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Places the call.
     *
     * @param args not used
     * @throws Exception if anything fails
     */
    public static void main(String[] args) throws Exception {
        run();
    }

    static void run()
            throws IOException, GeneralSecurityException, InterruptedException, ExecutionException, TimeoutException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Tokens tokens = new Tokens(UUID.randomUUID(), (RSAPrivateKey) keys.getPrivate(), Clock.systemUTC());
        CompletableFuture<CallEvent> event = new CompletableFuture<>();
        try (EventListener listener = new EventListener(event::complete);
                LoopbackPlatform platform = new LoopbackPlatform(keys.getPublic(), call -> {})) {
            Call call = call(listener.url());
            CallClient client = new CallClient(platform.url(), tokens, RateLimit.perSecond(3));
            HttpRequest request = client.request(call);
            System.out.println(request.method() + " " + request.uri().getPath() + " HTTP/1.1");
            System.out.println("Authorization: Bearer ***");
            System.out.println("Content-Type: application/json\n");
            System.out.println(call + "\n");
            System.out.println("-> " + client.place(call) + "\n");
            CallEvent started = event.get(10, TimeUnit.SECONDS);
            System.out.println("<- event " + started);
        }
    }

    /** The example call of the specification. */
    static Call call(String eventUrl) {
        return Call.to(phone("14155550100").dtmfAnswer("p*123#"))
                .from("14155550100")
                .ncco(talk("Hello World"))
                .eventUrl(eventUrl)
                .eventMethod(HttpMethod.POST)
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200)
                .ringingTimer(60);
    }
}
