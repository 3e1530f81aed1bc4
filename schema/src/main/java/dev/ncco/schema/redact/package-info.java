/** Hides secrets in what is shown of a document. */
@NullMarked
package dev.ncco.schema.redact;

import org.jspecify.annotations.NullMarked;
