/** Places and manages calls with signed HTTP requests, and receives their events. */
@NullMarked
package dev.ncco.samples.placecall;

import org.jspecify.annotations.NullMarked;
