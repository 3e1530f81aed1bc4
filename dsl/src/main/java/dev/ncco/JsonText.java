package dev.ncco;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.intellij.lang.annotations.Language;

/**
 * Marks a parameter that accepts JSON, so that IntelliJ IDEA highlights and checks literals. It has no arguments and is
 * not public, so that compiling a caller does not require JetBrains' annotations.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
@Language("JSON")
@interface JsonText {}
