/**
 * Reads and writes the values of the DSL as request and response bodies of Jakarta REST.
 *
 * <p>Jakarta REST 3.1 and later register the feature automatically. Resources return and receive values:
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
