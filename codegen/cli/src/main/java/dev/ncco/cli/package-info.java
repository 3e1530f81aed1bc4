/** The command line. */
@NullMarked
package dev.ncco.cli;

import org.jspecify.annotations.NullMarked;
