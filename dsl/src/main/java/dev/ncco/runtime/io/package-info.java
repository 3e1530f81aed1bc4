/** Reads and writes JSON documents. */
@NullMarked
package dev.ncco.runtime.io;

import org.jspecify.annotations.NullMarked;
