/** Drawings of calls and NCCOs. */
@NullMarked
package dev.ncco.cli.draw;

import org.jspecify.annotations.NullMarked;
