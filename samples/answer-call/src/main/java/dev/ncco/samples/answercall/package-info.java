/** An IVR menu that answers calls with the HTTP server of the JDK. */
@NullMarked
package dev.ncco.samples.answercall;

import org.jspecify.annotations.NullMarked;
