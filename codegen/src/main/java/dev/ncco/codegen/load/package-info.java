/** Loads schema files and reports all their errors with locations. */
@NullMarked
package dev.ncco.codegen.load;

import org.jspecify.annotations.NullMarked;
