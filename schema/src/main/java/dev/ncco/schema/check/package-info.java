/**
 * The checker.
 *
 * <pre>{@code
 * import dev.ncco.schema.*;
 * import dev.ncco.schema.check.Checker;
 *
 * Checker checker = new Checker(CheckOptions.DEFAULT.kind(Kind.NCCO).leniently());
 * Report report = checker.check("stdin", "[{\"action\": \"talk\", \"text\": \"Hello\", \"loop\": \"2\"}]");
 * System.out.println(report.has(Severity.ERROR));
 * }</pre>
 *
 * <p>A {@link dev.ncco.schema.check.Checker} is immutable and thread-safe. Create it once, because the first check
 * reads the schemas.
 */
@NullMarked
package dev.ncco.schema.check;

import org.jspecify.annotations.NullMarked;
