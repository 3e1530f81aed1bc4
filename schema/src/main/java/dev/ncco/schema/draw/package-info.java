/** A call as a picture. */
@NullMarked
package dev.ncco.schema.draw;

import org.jspecify.annotations.NullMarked;
