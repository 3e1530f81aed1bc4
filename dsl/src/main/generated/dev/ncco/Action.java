// Generated from action.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Json;

/**
 * One step of an NCCO.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">Specification</a>
 */
public sealed interface Action extends Json
        permits RecordAction,
                ConversationAction,
                ConnectAction,
                TalkAction,
                StreamAction,
                InputAction,
                NotifyAction,
                WaitAction,
                TransferAction,
                UnknownAction {}
