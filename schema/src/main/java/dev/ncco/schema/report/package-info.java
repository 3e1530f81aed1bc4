/** Findings in the formats that people and tools read. */
@NullMarked
package dev.ncco.schema.report;

import org.jspecify.annotations.NullMarked;
