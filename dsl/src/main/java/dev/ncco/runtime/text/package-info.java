/**
 * Functions on the text of values and messages: patterns, lengths, escapes, redaction. They do not depend on JSON
 * documents.
 */
@NullMarked
package dev.ncco.runtime.text;

import org.jspecify.annotations.NullMarked;
