/** Files that are found, read and replaced without surprises: no link is followed, no foreign file is overwritten. */
@NullMarked
package dev.ncco.schema.files;

import org.jspecify.annotations.NullMarked;
