/**
 * Calls, NCCOs, events and management requests of the Voice API.
 *
 * <p>{@link dev.ncco.Voice} has the factory methods of all actions, endpoints and settings. {@link dev.ncco.Call} is
 * the request body that creates a call, {@link dev.ncco.Ncco} the list of actions that a call runs:
 *
 * <pre>{@code
 * import static dev.ncco.Voice.*;
 * import dev.ncco.*;
 *
 * Call call = Call.to(phone("14155550100"))
 *         .from("14155550101")
 *         .ncco(talk("Hello World").language(Language.EN_GB))
 *         .lengthTimer(7200);
 * byte[] body = call.toJsonBytes();
 * Ncco answer = Ncco.of(talk("Press 1").bargeIn(true), input(dtmf().maxDigits(1)));
 * String json = answer.toJson();
 * }</pre>
 *
 * <p>Each option is a method that validates its value and returns a copy with the option set. It throws
 * {@link dev.ncco.runtime.InvalidValueException} if the value is invalid.
 *
 * <table>
 * <caption>Where to start</caption>
 * <tr><th>to</th><th>see</th></tr>
 * <tr><td>read an NCCO or a call</td><td>{@link dev.ncco.Ncco#fromJson(String)}, {@link dev.ncco.runtime.Reading}</td></tr>
 * <tr><td>read events and verify their signature</td><td>{@link dev.ncco.CallEvent}, {@link dev.ncco.SignedWebhook}</td></tr>
 * <tr><td>change or end a call</td><td>{@link dev.ncco.CallUpdate}, {@link dev.ncco.TalkIn}, {@link dev.ncco.StreamIn}</td></tr>
 * <tr><td>escape spoken text</td><td>{@link dev.ncco.Voice#ssml()}</td></tr>
 * </table>
 */
@NullMarked
package dev.ncco;

import org.jspecify.annotations.NullMarked;
