/** Compiles the generated sources with the compiler of the running JDK. */
@NullMarked
package dev.ncco.codegen.compile;

import org.jspecify.annotations.NullMarked;
