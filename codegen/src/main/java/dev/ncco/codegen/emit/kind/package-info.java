/** The kinds of values: how each is declared, checked, read, written and described in a generated class. */
@NullMarked
package dev.ncco.codegen.emit.kind;

import org.jspecify.annotations.NullMarked;
