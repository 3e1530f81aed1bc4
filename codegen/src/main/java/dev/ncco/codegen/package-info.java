/** The generator, which converts JSON Schemas to the sources of the DSL and to bundled schemas. */
@NullMarked
package dev.ncco.codegen;

import org.jspecify.annotations.NullMarked;
