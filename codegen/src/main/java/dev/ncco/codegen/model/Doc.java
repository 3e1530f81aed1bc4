package dev.ncco.codegen.model;

import java.util.Optional;

/**
 * What is said of a type or a member.
 *
 * @param text sentences from the schema
 * @param limits what is allowed, in words, or empty
 * @param defaultValue what the platform takes when it is absent, or empty
 * @param since what brought it, or empty
 * @param source a link to where it is specified
 */
public record Doc(String text, String limits, String defaultValue, String since, Optional<String> source) {

    /**
     * Says something without more annotations.
     *
     * @param text the sentences
     * @param source a link to where it is specified
     * @return the doc
     */
    public static Doc of(String text, Optional<String> source) {
        return new Doc(text, "", "", "", source);
    }

    /**
     * Returns a link, if there is one.
     *
     * @param source the link, or an empty string
     * @return the link
     */
    public static Optional<String> link(String source) {
        return source.isEmpty() ? Optional.empty() : Optional.of(source);
    }
}
