/** What callers of the generated API name, catch or pass: exceptions, {@code Json}, open enumerations, annotations. */
@NullMarked
package dev.ncco.runtime;

import org.jspecify.annotations.NullMarked;
