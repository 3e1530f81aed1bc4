package dev.ncco.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The limits of a number parameter, for tools that read class files. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface NumberLimit {

    /**
     * Returns the minimum.
     *
     * @return the minimum
     */
    double min() default Double.NEGATIVE_INFINITY;

    /**
     * Returns the maximum.
     *
     * @return the maximum
     */
    double max() default Double.POSITIVE_INFINITY;

    /**
     * Returns the unit.
     *
     * @return the unit in the plural, or an empty string
     */
    String unit() default "";
}
