/**
 * What the schema files mean: objects, unions, members, limits and rules. The checker, the generator and the review use
 * this model, and none of them reads schema keywords.
 *
 * <pre>{@code
 * import dev.ncco.schema.Kind;
 * import dev.ncco.schema.model.Shape;
 * import dev.ncco.schema.model.Shapes;
 *
 * Shape shape = Shapes.of(Kind.NCCO);
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.model;

import org.jspecify.annotations.NullMarked;
