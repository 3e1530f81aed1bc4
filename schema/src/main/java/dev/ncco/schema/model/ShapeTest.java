package dev.ncco.schema.model;

import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;

/** A question with one answer for each kind of shape. */
public interface ShapeTest {

    /**
     * Asks about a string.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean text(TextShape shape);

    /**
     * Asks about a number.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean number(NumberShape shape);

    /**
     * Asks about a boolean.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean flag(FlagShape shape);

    /**
     * Asks about an array.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean list(ListShape shape);

    /**
     * Asks about an object whose members have any names.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean map(MapShape shape);

    /**
     * Asks about JSON of any kind.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean any(AnyShape shape);

    /**
     * Asks about an object with named members.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean object(ObjectShape shape);

    /**
     * Asks about a choice of objects.
     *
     * @param shape the shape
     * @return the answer
     */
    boolean union(UnionShape shape);
}
