/** Processes millions of lines on one machine: creates calls from CSV rows, and checks documents. */
@NullMarked
package dev.ncco.samples.bulk;

import org.jspecify.annotations.NullMarked;
