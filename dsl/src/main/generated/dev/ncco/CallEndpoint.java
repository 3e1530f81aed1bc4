// Generated from call/endpoint.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Json;

/**
 * Somebody or something that a call is placed to.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
public sealed interface CallEndpoint extends Json
        permits PhoneEndpoint, SipEndpoint, WebsocketEndpoint, AppEndpoint, VbcEndpoint, UnknownCallEndpoint {}
