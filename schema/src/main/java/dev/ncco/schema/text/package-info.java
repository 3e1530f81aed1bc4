/** Texts: what the checker and the DSL must count and match alike. The generator copies these classes into the DSL. */
@NullMarked
package dev.ncco.schema.text;

import org.jspecify.annotations.NullMarked;
