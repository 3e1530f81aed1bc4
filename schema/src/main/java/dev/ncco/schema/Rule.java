package dev.ncco.schema;

/**
 * A rule of the checker.
 *
 * @param id the id
 * @param severity the severity of a violation
 * @param text the sentence that states the rule
 * @param link the URL of the documentation of the rule, or an empty string
 * @param kind the kind of the two examples
 * @param good a document that complies with the rule
 * @param bad a document that violates this rule only; empty if such a document is too large to show, or is empty
 */
public record Rule(String id, Severity severity, String text, String link, Kind kind, String good, String bad) {}
