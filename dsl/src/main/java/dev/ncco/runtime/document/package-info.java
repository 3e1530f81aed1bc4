/**
 * The base classes of all values. Callers use their subclasses in {@link dev.ncco}; {@link dev.ncco.runtime.Json}
 * describes what all values have in common.
 */
@NullMarked
package dev.ncco.runtime.document;

import org.jspecify.annotations.NullMarked;
