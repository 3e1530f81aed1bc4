/** Finding and replacing files without following symbolic links or overwriting the files of other programs. */
@NullMarked
package dev.ncco.schema.files;

import org.jspecify.annotations.NullMarked;
