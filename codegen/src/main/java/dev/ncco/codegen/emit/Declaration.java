package dev.ncco.codegen.emit;

import java.util.List;

/**
 * A class, method or field as the formatted source declares it.
 *
 * @param kind whether it is a class, a method or a field
 * @param type the class; for a nested class with the outer one, as {@code Call.FromStage}
 * @param name its name
 * @param parameterTypes the types of its parameters
 * @param signature its declaration on one line, without the annotations before it and without a body
 * @param javadoc the first paragraph of its Javadoc, on one line
 * @param isPublic whether it is public
 * @param firstLine the line on which the declaration begins, after Javadoc and annotations
 * @param lastLine the line on which it ends
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

    /** What is declared. */
    public enum Kind {
        /** A class, interface or enum. */
        TYPE,
        /** A method. */
        METHOD,
        /** A field or enum constant. */
        FIELD
    }

    /** The same before and after formatting. */
    String key() {
        return kind + " " + type + "#" + name + parameterTypes;
    }
}
