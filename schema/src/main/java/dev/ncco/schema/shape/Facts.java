package dev.ncco.schema.shape;

import java.util.List;

/**
 * What the schema says about a value besides its form.
 *
 * @param description what it is
 * @param source the link to where that stands
 * @param examples values that are right, as Java maps, lists and scalars
 * @param unit what a number or a length counts, or an empty string
 * @param secret whether it is never shown
 * @param deprecated whether something else has taken its place
 * @param replacedBy what that is, or an empty string
 * @param recommended what happens if an optional member that should be there is absent, or an empty string
 */
public record Facts(
        String description,
        String source,
        List<Object> examples,
        String unit,
        boolean secret,
        boolean deprecated,
        String replacedBy,
        String recommended) {

    static Facts of(Definition definition) {
        return new Facts(
                definition.text("description"),
                definition.text("x-source"),
                definition.list("examples"),
                definition.text("x-unit"),
                definition.flag("x-secret"),
                definition.flag("deprecated"),
                definition.text("x-replaced-by"),
                definition.text("x-recommended"));
    }
}
