/** Prints the model, one emitter for each kind of output. */
@NullMarked
package dev.ncco.codegen.emit;

import org.jspecify.annotations.NullMarked;
