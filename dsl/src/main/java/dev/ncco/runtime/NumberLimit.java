package dev.ncco.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The limits of a number that a parameter takes, for tools that look at class files. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface NumberLimit {

    /**
     * Returns the smallest number.
     *
     * @return the smallest that is allowed
     */
    double min() default Double.NEGATIVE_INFINITY;

    /**
     * Returns the largest number.
     *
     * @return the largest that is allowed
     */
    double max() default Double.POSITIVE_INFINITY;

    /**
     * Returns what it counts.
     *
     * @return the unit in the plural, or an empty string
     */
    String unit() default "";
}
