/** The playground, a local web page that checks and draws documents. */
@NullMarked
package dev.ncco.cli.serve;

import org.jspecify.annotations.NullMarked;
