package dev.ncco.schema.model;

import java.util.List;

/**
 * A rule about neighbors in a list of actions: after one of {@code skip} whose flag is set, the next action that is not
 * one of {@code skip} has to be {@code next}.
 *
 * @param rule its name
 * @param sentence what it says
 * @param source the link to where that stands
 * @param flag the member that has to be true
 * @param skip the actions it is about
 * @param next the action that has to follow
 */
public record SequenceRule(String rule, String sentence, String source, String flag, List<String> skip, String next) {}
