/** The Maven plugin. */
@NullMarked
package dev.ncco.maven;

import org.jspecify.annotations.NullMarked;
