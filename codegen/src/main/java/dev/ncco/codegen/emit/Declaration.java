package dev.ncco.codegen.emit;

import java.util.List;

/**
 * A class, method or field in a formatted source.
 *
 * @param kind the kind of the declaration
 * @param type the class; for a nested class including the outer one, such as {@code Call.FromStage}
 * @param name the name
 * @param parameterTypes the types of the parameters
 * @param signature the declaration on one line, without annotations and body
 * @param javadoc the first paragraph of the Javadoc, on one line
 * @param isPublic whether it is public
 * @param firstLine the first line of the declaration, after Javadoc and annotations
 * @param lastLine the last line of the declaration
 */
public record Declaration(
        Kind kind,
        String type,
        String name,
        List<String> parameterTypes,
        String signature,
        String javadoc,
        boolean isPublic,
        int firstLine,
        int lastLine) {

    /** The kind of a declaration. */
    public enum Kind {
        /** A class, interface or enum. */
        TYPE,
        /** A method. */
        METHOD,
        /** A field or enum constant. */
        FIELD
    }

    /** A key that is the same before and after formatting. */
    String key() {
        return kind + " " + type + "#" + name + parameterTypes;
    }
}
