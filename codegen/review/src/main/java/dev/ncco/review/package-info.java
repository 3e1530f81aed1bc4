/** The review: what each line of a schema does to the API and to what is checked, and what a change does. */
@NullMarked
package dev.ncco.review;

import org.jspecify.annotations.NullMarked;
