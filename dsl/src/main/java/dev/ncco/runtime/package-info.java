/**
 * The types of the runtime that callers use: exceptions, {@link dev.ncco.runtime.Reading}, open enumerations, and the
 * annotations with limits.
 *
 * <pre>{@code
 * import dev.ncco.Ncco;
 * import dev.ncco.runtime.*;
 *
 * try {
 *     Ncco ncco = Ncco.fromJson("[{\"action\": \"talk\", \"text\": \"Hello\", \"loop\": \"2\"}]", Reading.STRICT);
 * } catch (InvalidDocumentException e) {
 *     System.out.println(e.line() + ":" + e.column() + " " + e.rule() + " " + e.getMessage());
 * }
 * }</pre>
 */
@NullMarked
package dev.ncco.runtime;

import org.jspecify.annotations.NullMarked;
