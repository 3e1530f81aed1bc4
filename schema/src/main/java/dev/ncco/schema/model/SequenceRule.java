package dev.ncco.schema.model;

import java.util.List;

/**
 * A rule about the order of actions: after an action of {@code skip} whose flag is set, the next action that is not in
 * {@code skip} must be {@code next}.
 *
 * @param rule the id
 * @param sentence the sentence that states the rule
 * @param source the URL of the documentation
 * @param flag the boolean member that activates the rule
 * @param skip the actions to which the rule applies
 * @param next the action that must follow
 */
public record SequenceRule(String rule, String sentence, String source, String flag, List<String> skip, String next) {}
