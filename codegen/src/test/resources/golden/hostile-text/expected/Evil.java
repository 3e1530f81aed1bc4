// Generated from evil.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.EnumProperty;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.TextPattern;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.Optional;
import java.util.Set;
import org.intellij.lang.annotations.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A *&#47; &#92;u002a/ &#64;param &lt;script&gt;alert("x")&lt;/script&gt; class.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Evil extends JsonObject {

    private static final TextProperty OPTION =
            TextProperty.of("evil", "opt */ ion").pattern(TextPattern.of("^[a\"]$", "*/ <script> \\u002a/"));
    private static final EnumProperty<Way> WAY = EnumProperty.of("evil", "way", Way.values());
    private static final TextProperty TEXT = TextProperty.of("evil", "text");
    private static final Set<String> KNOWN = Set.of("opt */ ion", "way", "text");

    private final @Nullable CharSequence option;
    private final byte way;
    private final CharSequence text;

    private Evil(@Nullable CharSequence option, byte way, CharSequence text, UncheckedMembers unchecked) {
        super(unchecked);
        this.option = option;
        this.way = way;
        this.text = text;
    }

    static Evil of(String text) {
        return new Evil(null, EnumProperty.UNSET, TEXT.check(text), UncheckedMembers.NONE);
    }

    /**
     * An *&#47; &#92;u000a option.
     *
     * @param option *&#47; &lt;script&gt; &#92;u002a/; the platform takes *&#47; &#64;x &#123; when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Evil option(
            @Pattern("^[a\"]$") @TextLimit(patterns = "^[a\"]$", shape = "*/ <script> \\u002a/") String option) {
        return new Evil(OPTION.check(option), way, text, unchecked);
    }

    /** {@return the value of opt *&#47; ion, if it is set} */
    public Optional<String> option() {
        return Optional.ofNullable(option).map(CharSequence::toString);
    }

    /**
     * A way.
     *
     * @param way one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Evil way(Way way) {
        return new Evil(option, WAY.check(way), text, unchecked);
    }

    /** {@return the value of {@code way}, if it is set} */
    public Optional<Way> way() {
        return WAY.read(way);
    }

    /** {@return the value of {@code text}} */
    public String text() {
        return text.toString();
    }

    /**
     * Writes a member that is newer than this release, as it is.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the schema knows the name, or the value is no JSON
     */
    public Evil unchecked(String member, @Nullable Object json) {
        return new Evil(option, way, text, unchecked.with("evil", KNOWN, member, json));
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        OPTION.write(out, option);
        WAY.write(out, way);
        TEXT.write(out, text);
    }
}
