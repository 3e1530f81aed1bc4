/** The plugin for javac. */
@NullMarked
package dev.ncco.javac;

import org.jspecify.annotations.NullMarked;
