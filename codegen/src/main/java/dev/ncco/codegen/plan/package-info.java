/** Plans the generated code from the schemas. */
@NullMarked
package dev.ncco.codegen.plan;

import org.jspecify.annotations.NullMarked;
