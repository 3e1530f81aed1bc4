/** The immutable model of the generated code, which contains all decisions; the emitters only print it. */
@NullMarked
package dev.ncco.codegen.model;

import org.jspecify.annotations.NullMarked;
