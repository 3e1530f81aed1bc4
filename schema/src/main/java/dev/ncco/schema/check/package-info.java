/** The check of a document that has something to find in it. */
@NullMarked
package dev.ncco.schema.check;

import org.jspecify.annotations.NullMarked;
