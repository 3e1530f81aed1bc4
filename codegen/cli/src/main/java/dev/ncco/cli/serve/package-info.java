/** A playground in the browser, on this machine only. */
@NullMarked
package dev.ncco.cli.serve;

import org.jspecify.annotations.NullMarked;
