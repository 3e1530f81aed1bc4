/** A call as a picture. */
@NullMarked
package dev.ncco.cli.draw;

import org.jspecify.annotations.NullMarked;
