/** The single pass that recognizes documents without mistakes. */
@NullMarked
package dev.ncco.schema.scan;

import org.jspecify.annotations.NullMarked;
