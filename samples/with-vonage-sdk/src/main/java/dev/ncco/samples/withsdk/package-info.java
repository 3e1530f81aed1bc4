/** Sends calls and NCCOs of the DSL with the official Java SDK. */
@NullMarked
package dev.ncco.samples.withsdk;

import org.jspecify.annotations.NullMarked;
