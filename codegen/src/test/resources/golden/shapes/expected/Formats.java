// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.text.TextPattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The formats of texts, as annotations of the parameters that require them. */
public final class Formats {

    static final String GATE_REGEX = "^[0-9]+$";
    static final TextPattern GATE = TextPattern.of(GATE_REGEX, "the number of a gate");
    static final String SEAT_CODE_REGEX = "^[A-Z][0-9]{1,2}$";
    static final TextPattern SEAT_CODE = TextPattern.of(SEAT_CODE_REGEX, "a row and a number, such as C12");

    private Formats() {}

    /** Marks a parameter that must be the number of a gate. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = GATE_REGEX, shape = "the number of a gate")
    public @interface Gate {}

    /** Marks a parameter that must be a row and a number, such as C12. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = SEAT_CODE_REGEX, shape = "a row and a number, such as C12")
    public @interface SeatCode {}
}
