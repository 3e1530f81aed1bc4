/** Converts documents to Java code that builds them. */
@NullMarked
package dev.ncco.codegen.document;

import org.jspecify.annotations.NullMarked;
