package dev.ncco.samples.placecall;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/**
 * Places a real call: {@code PlaceCall APPLICATION_ID PRIVATE_KEY_FILE FROM TO TEXT}. To try it without an account, run
 * {@link QuickStart}.
 */
public final class PlaceCall {

    private PlaceCall() {}

    /**
     * Runs.
     *
     * @param args the application's id, the file with its key, the caller, the called, the text
     * @throws IOException if the key cannot be read
     * @throws InterruptedException if it is asked to stop
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
