package dev.ncco.samples.withsdk;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import com.vonage.client.VonageClient;
import dev.ncco.Call;
import java.nio.file.Path;

/** Places a real call with v2 of the API: {@code PlaceCall APPLICATION_ID PRIVATE_KEY_FILE FROM TO TEXT}. */
public final class PlaceCall {

    private PlaceCall() {}

    /**
     * Places the call.
     *
     * @param args the ID of the application, the file with its private key, the caller's number, the number to call,
     *     the text to speak
     */
    public static void main(String[] args) {
        if (args.length != 5) {
            System.err.println("usage: PlaceCall APPLICATION_ID PRIVATE_KEY_FILE FROM TO TEXT");
            System.exit(2);
        }
        VonageClient client = VonageClient.builder()
                .applicationId(args[0])
                .privateKeyPath(Path.of(args[1]))
                .build();
        Call call = Call.to(phone(args[3])).from(args[2]).ncco(talk(args[4]));
        System.out.println(new SdkCalls(client, SdkCalls.PLATFORM).createV2(call));
    }
}
