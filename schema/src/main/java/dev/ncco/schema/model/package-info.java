/**
 * The model of the schema files: objects, unions, members, limits and rules. The checker, the generator and the review
 * use this model instead of the keywords.
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
