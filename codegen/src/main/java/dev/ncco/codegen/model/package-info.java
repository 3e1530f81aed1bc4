/** What is generated, decided and immutable; the emitters only print it. */
@NullMarked
package dev.ncco.codegen.model;

import org.jspecify.annotations.NullMarked;
