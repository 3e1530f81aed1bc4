/** The list of all rules, with an example for and against each. */
@NullMarked
package dev.ncco.schema.rules;

import org.jspecify.annotations.NullMarked;
