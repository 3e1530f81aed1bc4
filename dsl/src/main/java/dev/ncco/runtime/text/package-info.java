/**
 * The text that values and messages consist of: patterns, lengths, escapes, redaction. It knows nothing of JSON
 * documents.
 */
@NullMarked
package dev.ncco.runtime.text;

import org.jspecify.annotations.NullMarked;
