/** The schemas of calls and NCCOs. */
@NullMarked
package dev.ncco.schema;

import org.jspecify.annotations.NullMarked;
