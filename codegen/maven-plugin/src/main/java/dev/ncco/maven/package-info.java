/** The Maven plugin with the goals {@code check} and {@code review}. */
@NullMarked
package dev.ncco.maven;

import org.jspecify.annotations.NullMarked;
