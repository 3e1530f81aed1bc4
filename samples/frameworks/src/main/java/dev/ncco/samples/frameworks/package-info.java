/** Adapters to copy: each makes one JSON library read and write the values of the DSL. */
@NullMarked
package dev.ncco.samples.frameworks;

import org.jspecify.annotations.NullMarked;
