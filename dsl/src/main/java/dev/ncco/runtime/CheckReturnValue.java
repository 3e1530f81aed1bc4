package dev.ncco.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks types whose methods return a copy and change nothing: a call whose result is dropped is a mistake. Error Prone
 * and IntelliJ IDEA know the annotation by its simple name, and the javac plugin of this project reports such calls as
 * errors.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CheckReturnValue {}
