/** Places and manages calls: signed requests over HTTP, and the events that come back. */
@NullMarked
package dev.ncco.samples.placecall;

import org.jspecify.annotations.NullMarked;
