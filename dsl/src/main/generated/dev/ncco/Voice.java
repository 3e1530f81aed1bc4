// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.property.Conversion;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * Connects the call to an endpoint.
     *
     * @param endpoint the endpoint to connect to
     * @return the {@code ConnectAction}
     * @throws InvalidValueException if {@code endpoint} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public static ConnectAction connect(ConnectEndpoint endpoint) {
        return ConnectAction.of(endpoint);
    }

    /**
     * Adds the call to a conversation, such as a conference that several callers join.
     *
     * @param name the name of the conversation, unique within the application and its region, not empty
     * @return the {@code ConversationAction}
     * @throws InvalidValueException if {@code name} is null or empty
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public static ConversationAction conversation(@TextLimit(min = 1) String name) {
        return ConversationAction.of(name);
    }

    /**
     * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
     *
     * @param dtmf the settings for key presses
     * @return the {@code InputAction}
     * @throws InvalidValueException if {@code dtmf} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public static InputAction input(DtmfSettings dtmf) {
        return InputAction.of(dtmf);
    }

    /**
     * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
     *
     * @param speech the settings for speech recognition
     * @return the {@code InputAction}
     * @throws InvalidValueException if {@code speech} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public static InputAction input(SpeechSettings speech) {
        return InputAction.of(speech);
    }

    /**
     * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
     *
     * @param dtmf the settings for key presses
     * @param speech the settings for speech recognition
     * @return the {@code InputAction}
     * @throws InvalidValueException if {@code dtmf} is null, or if {@code speech} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public static InputAction input(DtmfSettings dtmf, SpeechSettings speech) {
        return InputAction.of(dtmf, speech);
    }

    /**
     * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
     *
     * @param type the input methods to accept
     * @param more further elements
     * @return the {@code InputAction}
     * @throws InvalidValueException if an element is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public static InputAction input(InputType type, InputType... more) {
        return InputAction.of(type, more);
    }

    /**
     * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
     *
     * @param type the input methods to accept
     * @return the {@code InputAction}
     * @throws InvalidValueException if an element is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public static InputAction input(List<InputType> type) {
        return InputAction.of(type);
    }

    /**
     * Sends a custom payload to your event URL, which can respond with the next NCCO.
     *
     * @param eventUrl the URL that receives the payload, an http or https URL with a host
     * @param payload any JSON to send with the event, except null
     * @return the {@code NotifyAction}
     * @throws InvalidValueException if an element is null or not an http or https URL with a host, or if a value is not
     *     JSON
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">Specification</a>
     */
    public static NotifyAction notifyTo(@Formats.WebUrl String eventUrl, Object payload) {
        return NotifyAction.of(eventUrl, payload);
    }

    /**
     * Sends a custom payload to your event URL, which can respond with the next NCCO.
     *
     * @param eventUrl the URL that receives the payload, an http or https URL with a host
     * @param payload any JSON to send with the event, except null
     * @return the {@code NotifyAction}
     * @throws InvalidValueException if an element is null or not an http or https URL with a host, or if a value is not
     *     JSON
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">Specification</a>
     */
    public static NotifyAction notifyTo(URI eventUrl, Object payload) {
        return notifyTo(Conversion.text("notify", "eventUrl", eventUrl), payload);
    }

    /**
     * Sends a custom payload to your event URL, which can respond with the next NCCO.
     *
     * @param eventUrl the URL that receives the payload, an http or https URL with a host
     * @param payload any JSON to send with the event, except null
     * @return the {@code NotifyAction}
     * @throws InvalidValueException if an element is null or not an http or https URL with a host, or if a value is not
     *     JSON
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">Specification</a>
     */
    public static NotifyAction notifyTo(List<String> eventUrl, Object payload) {
        return NotifyAction.of(eventUrl, payload);
    }

    /**
     * Records the call. The recording continues during the following actions, unless {@code endOnSilence},
     * {@code endOnKey} or {@code timeOut} is set.
     *
     * @return the {@code RecordAction}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">Specification</a>
     */
    public static RecordAction record() {
        return RecordAction.of();
    }

    /**
     * Plays an audio file to the call: MP3, or 16-bit WAV.
     *
     * @param streamUrl the audio to play, an http or https URL with a host
     * @return the {@code StreamAction}
     * @throws InvalidValueException if {@code streamUrl} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
     */
    public static StreamAction stream(@Formats.WebUrl String streamUrl) {
        return StreamAction.of(streamUrl);
    }

    /**
     * Plays an audio file to the call: MP3, or 16-bit WAV.
     *
     * @param streamUrl the audio to play, an http or https URL with a host
     * @return the {@code StreamAction}
     * @throws InvalidValueException if {@code streamUrl} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
     */
    public static StreamAction stream(URI streamUrl) {
        return stream(Conversion.text("stream", "streamUrl", streamUrl));
    }

    /**
     * Speaks text to the call.
     *
     * @param text the text to speak, 1 to 1500 characters, not counting SSML tags
     * @return the {@code TalkAction}
     * @throws InvalidValueException if {@code text} is null or does not have 1 to 1500 characters, not counting SSML
     *     tags
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public static TalkAction talk(@TextLimit(min = 1, max = 1500, spoken = true) String text) {
        return TalkAction.of(text);
    }

    /**
     * Speaks text to the call.
     *
     * @param text the text to speak, 1 to 1500 characters, not counting SSML tags
     * @return the {@code TalkAction}
     * @throws InvalidValueException if {@code text} is null or does not have 1 to 1500 characters, not counting SSML
     *     tags
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public static TalkAction talk(CharSequence text) {
        return talk(Conversion.text("talk", "text", text));
    }

    /**
     * Moves the call to another conversation. The API accepts actions after it, but never runs them.
     *
     * @param conversationId the ID of the conversation, not empty
     * @return the {@code TransferAction}
     * @throws InvalidValueException if {@code conversationId} is null or empty
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transfer">Specification</a>
     */
    public static TransferAction transfer(@TextLimit(min = 1) String conversationId) {
        return TransferAction.of(conversationId);
    }

    /**
     * Pauses the call.
     *
     * @return the {@code WaitAction}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#wait">Specification</a>
     */
    public static WaitAction waitFor() {
        return WaitAction.of();
    }

    /**
     * Pauses the call.
     *
     * @param timeout the duration of the pause, from 0.1 to 7200 seconds; the platform uses the nearest value for
     *     others
     * @return the {@code WaitAction}
     * @throws InvalidValueException if {@code timeout} is not a finite number
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#wait">Specification</a>
     */
    public static WaitAction waitFor(double timeout) {
        return WaitAction.of(timeout);
    }

    /**
     * Pauses the call.
     *
     * @param timeout the duration of the pause, from 0.1 to 7200 seconds; the platform uses the nearest value for
     *     others
     * @return the {@code WaitAction}
     * @throws InvalidValueException if {@code timeout} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#wait">Specification</a>
     */
    public static WaitAction waitFor(Duration timeout) {
        return waitFor(Conversion.seconds("wait", "timeout", timeout));
    }

    /**
     * A SIP URI to connect to.
     *
     * @param uri the SIP URI to connect to, a sip or sips URI with a host
     * @return the {@code SipEndpoint}
     * @throws InvalidValueException if {@code uri} is null or not a sip or sips URI with a host
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Specification</a>
     */
    public static SipEndpoint sip(@Formats.SipUri String uri) {
        return SipEndpoint.of(uri);
    }

    /**
     * A SIP URI to connect to.
     *
     * @param uri the SIP URI to connect to, a sip or sips URI with a host
     * @return the {@code SipEndpoint}
     * @throws InvalidValueException if {@code uri} is null or not a sip or sips URI with a host
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Specification</a>
     */
    public static SipEndpoint sip(URI uri) {
        return sip(Conversion.text("sip", "uri", uri));
    }

    /**
     * A user of a SIP trunk to connect to.
     *
     * @param domain the name of the SIP trunk, not empty
     * @return the {@code SipTrunkEndpoint}
     * @throws InvalidValueException if {@code domain} is null or empty
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Specification</a>
     */
    public static SipTrunkEndpoint sipTrunk(@TextLimit(min = 1) String domain) {
        return SipTrunkEndpoint.of(domain);
    }

    /**
     * A WebSocket server that receives the audio of the call and sends audio back. {@code content-type} is required in
     * the {@code to} of a call; a connect action without it streams 16 kHz.
     *
     * @param uri the WebSocket to connect to, a ws or wss URI with a host
     * @return the {@code WebsocketEndpoint}
     * @throws InvalidValueException if {@code uri} is null or not a ws or wss URI with a host
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Specification</a>
     */
    public static WebsocketEndpoint websocket(@Formats.WebsocketUri String uri) {
        return WebsocketEndpoint.of(uri);
    }

    /**
     * A WebSocket server that receives the audio of the call and sends audio back. {@code content-type} is required in
     * the {@code to} of a call; a connect action without it streams 16 kHz.
     *
     * @param uri the WebSocket to connect to, a ws or wss URI with a host
     * @return the {@code WebsocketEndpoint}
     * @throws InvalidValueException if {@code uri} is null or not a ws or wss URI with a host
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Specification</a>
     */
    public static WebsocketEndpoint websocket(URI uri) {
        return websocket(Conversion.text("websocket", "uri", uri));
    }

    /**
     * A WebSocket server that receives the audio of the call and sends audio back. {@code content-type} is required in
     * the {@code to} of a call; a connect action without it streams 16 kHz.
     *
     * @param uri the WebSocket to connect to, a ws or wss URI with a host
     * @param contentType the format of the audio
     * @return the {@code WebsocketEndpoint}
     * @throws InvalidValueException if {@code uri} is null or not a ws or wss URI with a host, or if
     *     {@code contentType} is null
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Specification</a>
     */
    public static WebsocketEndpoint websocket(@Formats.WebsocketUri String uri, ContentType contentType) {
        return WebsocketEndpoint.of(uri, contentType);
    }

    /**
     * A WebSocket server that receives the audio of the call and sends audio back. {@code content-type} is required in
     * the {@code to} of a call; a connect action without it streams 16 kHz.
     *
     * @param uri the WebSocket to connect to, a ws or wss URI with a host
     * @param contentType the format of the audio
     * @return the {@code WebsocketEndpoint}
     * @throws InvalidValueException if {@code uri} is null or not a ws or wss URI with a host, or if
     *     {@code contentType} is null
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Specification</a>
     */
    public static WebsocketEndpoint websocket(URI uri, ContentType contentType) {
        return websocket(Conversion.text("websocket", "uri", uri), contentType);
    }

    /**
     * A user of an application built with the Client SDK.
     *
     * @param user the name of the user, not empty
     * @return the {@code AppEndpoint}
     * @throws InvalidValueException if {@code user} is null or empty
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#app-endpoint">Specification</a>
     */
    public static AppEndpoint app(@TextLimit(min = 1) String user) {
        return AppEndpoint.of(user);
    }

    /**
     * An extension of Vonage Business Communications.
     *
     * @param extension the extension, one or more digits
     * @return the {@code VbcEndpoint}
     * @throws InvalidValueException if {@code extension} is null or not one or more digits
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#vbc-endpoint">Specification</a>
     */
    public static VbcEndpoint vbc(@Formats.Digits String extension) {
        return VbcEndpoint.of(extension);
    }

    /**
     * The settings for advanced machine detection.
     *
     * @return the {@code AdvancedMachineDetection}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static AdvancedMachineDetection advancedMachineDetection() {
        return AdvancedMachineDetection.of();
    }

    /**
     * How the platform authenticates to a WebSocket server.
     *
     * @return the {@code Authorization}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static Authorization vonageAuthorization() {
        return Authorization.vonageAuthorization();
    }

    /**
     * How the platform authenticates to a WebSocket server.
     *
     * @param value the value of the {@code Authorization} header, printable ASCII text; at most 8191 characters
     * @return the {@code Authorization}
     * @throws InvalidValueException if {@code value} is null or not printable ASCII text, or not at most 8191
     *     characters
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static Authorization customAuthorization(@Formats.PrintableText @TextLimit(max = 8191) String value) {
        return Authorization.customAuthorization(value);
    }

    /**
     * The settings for key presses.
     *
     * @return the {@code DtmfSettings}
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
     */
    public static DtmfSettings dtmf() {
        return DtmfSettings.of();
    }

    /**
     * The NCCO that the called party hears before the call is connected, and the audio that the caller hears in the
     * meantime.
     *
     * @param url the URL of the NCCO for the called party, an http or https URL with a host
     * @return the {@code OnAnswer}
     * @throws InvalidValueException if {@code url} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">Specification</a>
     */
    public static OnAnswer onAnswer(@Formats.WebUrl String url) {
        return OnAnswer.of(url);
    }

    /**
     * The NCCO that the called party hears before the call is connected, and the audio that the caller hears in the
     * meantime.
     *
     * @param url the URL of the NCCO for the called party, an http or https URL with a host
     * @return the {@code OnAnswer}
     * @throws InvalidValueException if {@code url} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">Specification</a>
     */
    public static OnAnswer onAnswer(URI url) {
        return onAnswer(Conversion.text("on-answer", "url", url));
    }

    /**
     * The settings for the transcription of a conversation's recording; an empty object uses the defaults.
     *
     * @return the {@code RecordingTranscription}
     * @see <a href="https://developer.vonage.com/en/api/conversation">Specification</a>
     */
    public static RecordingTranscription recordingTranscription() {
        return RecordingTranscription.of();
    }

    /**
     * The settings for speech recognition.
     *
     * @return the {@code SpeechSettings}
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public static SpeechSettings speech() {
        return SpeechSettings.of();
    }

    /**
     * The settings for a transcription; an empty object uses the defaults.
     *
     * @return the {@code TranscriptionSettings}
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public static TranscriptionSettings transcription() {
        return TranscriptionSettings.of();
    }

    /**
     * A phone number to call. Only the required members are set.
     *
     * @param number the phone number to call, 7 to 15 digits, country code first, without + or spaces
     * @return the {@code PhoneNumber}
     * @throws InvalidValueException if {@code number} is null or not 7 to 15 digits, country code first, without + or
     *     spaces
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public static PhoneNumber phone(@Formats.PhoneNumber String number) {
        return PhoneNumber.of(number);
    }

    /**
     * Creates an empty text in SSML.
     *
     * @return the text
     */
    public static Ssml ssml() {
        return Ssml.empty();
    }
}
