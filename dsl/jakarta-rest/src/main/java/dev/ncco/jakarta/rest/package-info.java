/**
 * Reads and writes the values of the DSL as request and response bodies of Jakarta REST.
 *
 * <p>The jar registers itself in Jakarta REST 3.1 and later. A resource then returns and receives the values:
 *
 * <pre>{@code
 * @POST
 * @Path("answer")
 * public Ncco answer(AnswerWebhook webhook) {
 *     return Ncco.of(talk("Hello World"));
 * }
 * }</pre>
 *
 * <p>With Jakarta REST 3.0, register {@link dev.ncco.jakarta.rest.NccoFeature}.
 */
@NullMarked
package dev.ncco.jakarta.rest;

import org.jspecify.annotations.NullMarked;
