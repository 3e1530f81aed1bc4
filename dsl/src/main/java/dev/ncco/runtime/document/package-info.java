/**
 * The base classes of all values: {@link dev.ncco.runtime.document.JsonObject} and
 * {@link dev.ncco.runtime.document.JsonList}. Callers use the subclasses in {@link dev.ncco}; see
 * {@link dev.ncco.runtime.Json} for the methods that all values have.
 */
@NullMarked
package dev.ncco.runtime.document;

import org.jspecify.annotations.NullMarked;
