package dev.ncco.schema;

/**
 * A rule that documents are held to.
 *
 * @param id its id
 * @param severity how bad it is to break it
 * @param text what it says
 * @param link where that stands, or an empty string
 * @param kind the kind of the two documents
 * @param good a document that keeps it
 * @param bad a document that breaks it and no other rule; empty where it is too large to show, or empty itself
 */
public record Rule(String id, Severity severity, String text, String link, Kind kind, String good, String bad) {}
