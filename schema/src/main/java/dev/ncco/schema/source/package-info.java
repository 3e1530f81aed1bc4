/** JSON with the place of each key and value in its file. */
@NullMarked
package dev.ncco.schema.source;

import org.jspecify.annotations.NullMarked;
