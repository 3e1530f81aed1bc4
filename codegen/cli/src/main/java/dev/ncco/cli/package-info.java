/** The command line tool {@code ncco}. */
@NullMarked
package dev.ncco.cli;

import org.jspecify.annotations.NullMarked;
