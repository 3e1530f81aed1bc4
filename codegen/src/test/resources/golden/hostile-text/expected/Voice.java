// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * A *&#47; &#92;u002a/ &#64;param &lt;script&gt;alert("x")&lt;/script&gt; class.
     *
     * @param text ends *&#47; here, or &#92;u002a/ there
     * @return the {@code Evil}
     * @throws InvalidValueException if {@code text} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Evil evil(String text) {
        return Evil.of(text);
    }
}
