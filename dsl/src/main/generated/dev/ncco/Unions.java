// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.io.Discriminator;
import dev.ncco.runtime.io.JsonReader;

/** Reads objects whose class one of their members tells. */
final class Unions {

    private static final Discriminator ACTION = new Discriminator(
            "action", "action", "record, conversation, connect, talk, stream, input, notify, wait, transfer");
    private static final Discriminator CALL_ENDPOINT =
            new Discriminator("endpoint", "type", "phone, sip, websocket, app, vbc");
    private static final Discriminator CONNECT_ENDPOINT =
            new Discriminator("endpoint", "type", "phone, sip, websocket, app, vbc");

    private Unions() {}

    static Action action(JsonReader in) {
        return switch (ACTION.read(in)) {
            case "record" -> RecordAction.read(in);
            case "conversation" -> ConversationAction.read(in);
            case "connect" -> ConnectAction.read(in);
            case "talk" -> TalkAction.read(in);
            case "stream" -> StreamAction.read(in);
            case "input" -> InputAction.read(in);
            case "notify" -> NotifyAction.read(in);
            case "wait" -> WaitAction.read(in);
            case "transfer" -> TransferAction.read(in);
            default -> new UnknownAction(ACTION.readUnknown(in));
        };
    }

    static CallEndpoint callEndpoint(JsonReader in) {
        return switch (CALL_ENDPOINT.read(in)) {
            case "phone" -> PhoneEndpoint.read(in);
            case "sip" -> SipEndpoint.readAsCallEndpoint(in);
            case "websocket" -> WebsocketEndpoint.readAsCallEndpoint(in);
            case "app" -> AppEndpoint.read(in);
            case "vbc" -> VbcEndpoint.read(in);
            default -> new UnknownCallEndpoint(CALL_ENDPOINT.readUnknown(in));
        };
    }

    static ConnectEndpoint connectEndpoint(JsonReader in) {
        return switch (CONNECT_ENDPOINT.read(in)) {
            case "phone" -> PhoneConnectEndpoint.read(in);
            case "sip" -> in.has("domain") ? SipTrunkEndpoint.read(in) : SipEndpoint.read(in);
            case "websocket" -> WebsocketEndpoint.read(in);
            case "app" -> AppEndpoint.read(in);
            case "vbc" -> VbcEndpoint.read(in);
            default -> new UnknownConnectEndpoint(CONNECT_ENDPOINT.readUnknown(in));
        };
    }
}
