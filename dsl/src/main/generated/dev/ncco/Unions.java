// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.io.Discriminator;
import dev.ncco.runtime.io.JsonReader;

/** Reads objects whose class depends on the value of a member. */
final class Unions {

    private static final Discriminator ACTION = new Discriminator(
            "action", "action", "record, conversation, connect, talk, stream, input, notify, wait, transfer");
    private static final Discriminator CALL_ENDPOINT =
            new Discriminator("endpoint", "type", "phone, sip, websocket, app, vbc");
    private static final Discriminator CONNECT_ENDPOINT =
            new Discriminator("endpoint", "type", "phone, sip, websocket, app, vbc");
    private static final Discriminator TRANSFER_DESTINATION = new Discriminator("destination", "type", "ncco");
    private static final Discriminator CONVERSATION_RECORDING = new Discriminator("recording", "action", "start, stop");
    private static final Discriminator CALL_UPDATE =
            new Discriminator("update", "action", "transfer, hangup, mute, unmute, earmuff, unearmuff");

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

    static TransferDestination transferDestination(JsonReader in) {
        return switch (TRANSFER_DESTINATION.read(in)) {
            case "ncco" -> NccoDestination.read(in);
            default -> new UnknownTransferDestination(TRANSFER_DESTINATION.readUnknown(in));
        };
    }

    static ConversationRecording conversationRecording(JsonReader in) {
        return switch (CONVERSATION_RECORDING.read(in)) {
            case "start" -> RecordingStart.read(in);
            case "stop" -> RecordingStop.read(in);
            default -> new UnknownConversationRecording(CONVERSATION_RECORDING.readUnknown(in));
        };
    }

    static CallUpdate callUpdate(JsonReader in) {
        return switch (CALL_UPDATE.read(in)) {
            case "transfer" -> TransferUpdate.read(in);
            case "hangup" -> HangupUpdate.read(in);
            case "mute" -> MuteUpdate.read(in);
            case "unmute" -> UnmuteUpdate.read(in);
            case "earmuff" -> EarmuffUpdate.read(in);
            case "unearmuff" -> UnearmuffUpdate.read(in);
            default -> new UnknownCallUpdate(CALL_UPDATE.readUnknown(in));
        };
    }
}
