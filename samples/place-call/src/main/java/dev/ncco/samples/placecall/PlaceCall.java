package dev.ncco.samples.placecall;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/**
 * Places a real call: {@code PlaceCall APPLICATION_ID PRIVATE_KEY_FILE FROM TO TEXT}. {@link QuickStart} does not
 * require an account.
 */
public final class PlaceCall {

    private PlaceCall() {}

    /**
     * Places the call and prints the outcome.
     *
     * @param args the id of the application, the file with its private key, the caller's number, the number to call,
     *     the text to speak
     * @throws IOException if the file cannot be read
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 5) {
            System.err.println("usage: PlaceCall APPLICATION_ID PRIVATE_KEY_FILE FROM TO TEXT");
            System.exit(2);
        }
        try {
            Tokens tokens = new Tokens(UUID.fromString(args[0]), PrivateKeys.read(Path.of(args[1])), Clock.systemUTC());
            CallClient client = new CallClient(CallClient.PLATFORM, tokens, RateLimit.perSecond(3));
            Call call = Call.to(phone(args[3])).from(args[2]).ncco(talk(args[4]));
            System.out.println(client.place(call));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
