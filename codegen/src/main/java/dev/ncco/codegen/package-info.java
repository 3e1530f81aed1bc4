/** The generator: JSON Schemas in, sources of the DSL and bundled schemas out. */
@NullMarked
package dev.ncco.codegen;

import org.jspecify.annotations.NullMarked;
