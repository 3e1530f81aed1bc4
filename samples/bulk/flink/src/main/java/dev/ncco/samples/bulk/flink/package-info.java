/** The same steps in an Apache Flink job. */
@NullMarked
package dev.ncco.samples.bulk.flink;

import org.jspecify.annotations.NullMarked;
