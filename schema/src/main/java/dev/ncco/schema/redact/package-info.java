/**
 * Redacts the secrets of a document for display.
 *
 * <pre>{@code
 * import dev.ncco.schema.redact.Redactor;
 *
 * System.out.println(Redactor.document("{\"type\": \"phone\", \"shaken\": \"eyJhbGciOi\"}"));
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.redact;

import org.jspecify.annotations.NullMarked;
