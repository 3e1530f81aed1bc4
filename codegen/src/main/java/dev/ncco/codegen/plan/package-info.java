/** Turns schemas into the model. */
@NullMarked
package dev.ncco.codegen.plan;

import org.jspecify.annotations.NullMarked;
