/**
 * The list of all rules, each with a valid and an invalid example.
 *
 * <pre>{@code
 * import dev.ncco.schema.rules.Rules;
 *
 * Rules.find("talk.level.maximum").ifPresent(rule -> System.out.println(rule.text() + " " + rule.bad()));
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.rules;

import org.jspecify.annotations.NullMarked;
