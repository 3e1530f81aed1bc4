/**
 * The formats of findings: text, JSON, SARIF, JUnit, Checkstyle, and those of GitHub and GitLab.
 *
 * <pre>{@code
 * import dev.ncco.schema.Report;
 * import dev.ncco.schema.check.Checker;
 * import dev.ncco.schema.report.Format;
 * import dev.ncco.schema.report.ReportWriter;
 * import dev.ncco.schema.report.Summary;
 * import java.io.StringWriter;
 *
 * Report report = new Checker().check("welcome.ncco.json", "[]");
 * StringWriter out = new StringWriter();
 * ReportWriter writer = Format.SARIF.writer(out, false);
 * writer.write(report);
 * Summary summary = new Summary();
 * summary.add(report);
 * writer.end(summary);
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.report;

import org.jspecify.annotations.NullMarked;
