/**
 * The schemas of calls, NCCOs, events and management requests, and the findings of the checker.
 *
 * <pre>{@code
 * import dev.ncco.schema.Finding;
 * import dev.ncco.schema.check.Checker;
 *
 * Checker checker = new Checker();
 * for (Finding finding : checker.check("welcome.ncco.json", "[{\"action\": \"talk\"}]").findings()) {
 *     System.out.println(finding.place().line() + " " + finding.rule() + ": " + finding.advice());
 * }
 * }</pre>
 *
 * <p>{@link dev.ncco.schema.CheckOptions} configures the checker, {@link dev.ncco.schema.Kind} lists the kinds of
 * documents, and {@link dev.ncco.schema.Repairs} selects the edits to apply.
 */
@NullMarked
package dev.ncco.schema;

import org.jspecify.annotations.NullMarked;
