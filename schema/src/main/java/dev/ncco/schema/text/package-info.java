/**
 * Functions on text whose results must be the same in the checker and in the DSL: lengths, patterns, spellings,
 * redaction. The generator copies these classes to the DSL.
 */
@NullMarked
package dev.ncco.schema.text;

import org.jspecify.annotations.NullMarked;
