/** Adapters to copy, which read and write the values of the DSL with other JSON libraries. */
@NullMarked
package dev.ncco.samples.frameworks;

import org.jspecify.annotations.NullMarked;
