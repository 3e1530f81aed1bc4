// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * An Dot.
     *
     * @return the {@code Dot}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Dot dot() {
        return Dot.of();
    }

    /**
     * An Line.
     *
     * @return the {@code Line}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Line line() {
        return Line.of();
    }
}
