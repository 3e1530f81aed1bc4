/** The base classes of the values: JSON objects and arrays. */
@NullMarked
package dev.ncco.runtime.document;

import org.jspecify.annotations.NullMarked;
