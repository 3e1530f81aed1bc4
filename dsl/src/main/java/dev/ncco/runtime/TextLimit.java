package dev.ncco.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The limits of a text parameter, for tools that read class files. Annotates the parameter, or an annotation of the
 * parameter that names a format.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface TextLimit {

    /**
     * Returns the minimum length.
     *
     * @return the minimum number of characters
     */
    int min() default 0;

    /**
     * Returns the maximum length.
     *
     * @return the maximum number of characters
     */
    int max() default Integer.MAX_VALUE;

    /**
     * Returns whether SSML tags are not counted.
     *
     * @return {@code true} if they are not counted
     */
    boolean spoken() default false;

    /**
     * Returns the patterns.
     *
     * @return regular expressions, of which one must match the whole text; empty for any text
     */
    String[] patterns() default {};

    /**
     * Returns a description of the patterns.
     *
     * @return a phrase that follows "must be"
     */
    String shape() default "";
}
