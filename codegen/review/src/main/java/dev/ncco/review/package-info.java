/** The review of the schemas: the code generated from each option, and the effects of changes. */
@NullMarked
package dev.ncco.review;

import org.jspecify.annotations.NullMarked;
