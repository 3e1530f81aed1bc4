package dev.ncco.codegen.model;

import java.util.Optional;

/**
 * The documentation of a type or a member.
 *
 * @param text the description in the schema
 * @param limits the limits as a phrase, or an empty string
 * @param defaultValue the value that the platform uses if the member is absent, or an empty string
 * @param since the release of the API that introduced it, or an empty string
 * @param source a link to the specification
 */
public record Doc(String text, String limits, String defaultValue, String since, Optional<String> source) {

    /**
     * Creates documentation without limits, default and release.
     *
     * @param text the description
     * @param source a link to the specification
     * @return the doc
     */
    public static Doc of(String text, Optional<String> source) {
        return new Doc(text, "", "", "", source);
    }

    /**
     * Returns a link.
     *
     * @param source the link, or an empty string
     * @return the link, if there is one
     */
    public static Optional<String> link(String source) {
        return source.isEmpty() ? Optional.empty() : Optional.of(source);
    }
}
