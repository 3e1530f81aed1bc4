package dev.ncco;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.intellij.lang.annotations.Language;

/**
 * Marks a parameter that takes JSON, so that IntelliJ IDEA highlights and checks a literal there. It has no arguments
 * and is not public, so a caller's javac never reads JetBrains' annotation, whose jar the caller does not have.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
@Language("JSON")
@interface JsonText {}
