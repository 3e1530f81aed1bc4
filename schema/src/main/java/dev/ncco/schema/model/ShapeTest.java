package dev.ncco.schema.model;

import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;

/** A test with one method for each kind of shape. */
public interface ShapeTest {

    /**
     * Tests a string.
     *
     * @param shape the shape
     * @return the result
     */
    boolean text(TextShape shape);

    /**
     * Tests a number.
     *
     * @param shape the shape
     * @return the result
     */
    boolean number(NumberShape shape);

    /**
     * Tests a boolean.
     *
     * @param shape the shape
     * @return the result
     */
    boolean flag(FlagShape shape);

    /**
     * Tests an array.
     *
     * @param shape the shape
     * @return the result
     */
    boolean list(ListShape shape);

    /**
     * Tests a map.
     *
     * @param shape the shape
     * @return the result
     */
    boolean map(MapShape shape);

    /**
     * Tests a value of any type.
     *
     * @param shape the shape
     * @return the result
     */
    boolean any(AnyShape shape);

    /**
     * Tests an object with named members.
     *
     * @param shape the shape
     * @return the result
     */
    boolean object(ObjectShape shape);

    /**
     * Tests a union.
     *
     * @param shape the shape
     * @return the result
     */
    boolean union(UnionShape shape);
}
