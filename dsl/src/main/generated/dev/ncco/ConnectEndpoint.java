// Generated from connect/endpoint.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Json;

/**
 * Somebody or something that a connect action connects the call to.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
 */
public sealed interface ConnectEndpoint extends Json
        permits PhoneConnectEndpoint,
                SipEndpoint,
                SipTrunkEndpoint,
                WebsocketEndpoint,
                AppEndpoint,
                VbcEndpoint,
                UnknownConnectEndpoint {}
