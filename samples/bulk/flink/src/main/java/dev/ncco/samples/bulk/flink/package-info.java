/** Applies the steps of {@link dev.ncco.samples.bulk} in an Apache Flink job. */
@NullMarked
package dev.ncco.samples.bulk.flink;

import org.jspecify.annotations.NullMarked;
