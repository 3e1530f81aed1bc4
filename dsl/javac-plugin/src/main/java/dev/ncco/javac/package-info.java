/** A javac plugin that checks calls of the DSL at compile time. */
@NullMarked
package dev.ncco.javac;

import org.jspecify.annotations.NullMarked;
