package dev.ncco.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The limits of a text that a parameter takes, for tools that look at class files. It stands at the parameter, or at an
 * annotation of the parameter that names a shape.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface TextLimit {

    /**
     * Returns the least length.
     *
     * @return the least number of characters
     */
    int min() default 0;

    /**
     * Returns the greatest length.
     *
     * @return the greatest number of characters
     */
    int max() default Integer.MAX_VALUE;

    /**
     * Tells whether SSML tags do not count.
     *
     * @return whether they do not
     */
    boolean spoken() default false;

    /**
     * Returns the patterns.
     *
     * @return regular expressions, one of which the whole text has to match, if there are any
     */
    String[] patterns() default {};

    /**
     * Returns what the patterns ask for.
     *
     * @return words that follow "must be"
     */
    String shape() default "";
}
