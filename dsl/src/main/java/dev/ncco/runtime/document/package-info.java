/**
 * The base classes of all values: {@link dev.ncco.runtime.document.JsonObject} and
 * {@link dev.ncco.runtime.document.JsonArray}. Callers use their subclasses in {@link dev.ncco}; see
 * {@link dev.ncco.runtime.Json} for what all values have in common.
 */
@NullMarked
package dev.ncco.runtime.document;

import org.jspecify.annotations.NullMarked;
