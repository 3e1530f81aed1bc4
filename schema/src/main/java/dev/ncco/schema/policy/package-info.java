/**
 * The policy of a team for findings: severities and exceptions in {@link dev.ncco.schema.policy.Config}, known findings
 * in {@link dev.ncco.schema.policy.Baseline}.
 *
 * <pre>{@code
 * import dev.ncco.schema.Report;
 * import dev.ncco.schema.check.Checker;
 * import dev.ncco.schema.policy.Config;
 * import dev.ncco.schema.policy.PolicyException;
 *
 * Report report = new Checker().check("welcome.ncco.json", "[]");
 * try {
 *     Config config = Config.parse(Config.FILE, "{\"rules\": {\"*.deprecated\": \"off\"}}");
 *     System.out.println(config.apply(report).findings());
 * } catch (PolicyException e) {
 *     System.out.println(e.getMessage());
 * }
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.policy;

import org.jspecify.annotations.NullMarked;
