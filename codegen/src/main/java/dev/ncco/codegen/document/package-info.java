/** Turns documents into the Java that builds them. */
@NullMarked
package dev.ncco.codegen.document;

import org.jspecify.annotations.NullMarked;
