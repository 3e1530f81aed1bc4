/** Reads schema files: every mistake at once, each with its place. */
@NullMarked
package dev.ncco.codegen.load;

import org.jspecify.annotations.NullMarked;
