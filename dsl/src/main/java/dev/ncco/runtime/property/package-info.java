/** Describes the members of objects: what each accepts, and how it is read and written. */
@NullMarked
package dev.ncco.runtime.property;

import org.jspecify.annotations.NullMarked;
