/** How fast the checker is. */
@NullMarked
package dev.ncco.schema.benchmarks;

import org.jspecify.annotations.NullMarked;
