/** Benchmarks of the checker. */
@NullMarked
package dev.ncco.schema.benchmarks;

import org.jspecify.annotations.NullMarked;
