/** Answers calls: an IVR menu on the JDK's HTTP server. */
@NullMarked
package dev.ncco.samples.answercall;

import org.jspecify.annotations.NullMarked;
