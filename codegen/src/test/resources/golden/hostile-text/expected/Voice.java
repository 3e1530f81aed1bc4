// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;

/** Makes actions, endpoints and settings; meant for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * A *&#47; &#92;u002a/ &#64;param &lt;script&gt;alert("x")&lt;/script&gt; class.
     *
     * @param text ends *&#47; here, or &#92;u002a/ there; &#64;see &lt;script&gt;alert(1)&lt;/script&gt;
     *     &#123;&#64;link X&#125; {@code code} &amp; $L $T
     * @return the settings
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Evil evil(String text) {
        return Evil.of(text);
    }
}
