// Generated from box.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonProperty;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ListProperty;
import dev.ncco.runtime.TextPattern;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Box.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Box extends JsonObject {

    private static final ListProperty<String> URLS =
            TextProperty.of("box", "urls").minLength(1).list(1, Integer.MAX_VALUE);
    private static final ListProperty<String> ONLY =
            TextProperty.of("box", "only").list(1, 1);
    private static final JsonProperty ANYTHING = JsonProperty.of("box", "anything");
    private static final JsonProperty HEADERS =
            JsonProperty.of("box", "headers").values(TextPattern.of("^[a-z]*$", "small letters"));
    private static final Set<String> KNOWN = Set.of("urls", "only", "anything", "headers");

    private final List<String> urls;
    private final @Nullable String only;
    private final @Nullable Object anything;
    private final @Nullable Map<String, String> headers;

    private Box(
            List<String> urls,
            @Nullable String only,
            @Nullable Object anything,
            @Nullable Map<String, String> headers,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.urls = urls;
        this.only = only;
        this.anything = anything;
        this.headers = headers;
    }

    static Box of(String urls) {
        return new Box(URLS.checkOne(urls), null, null, null, UncheckedMembers.NONE);
    }

    static Box of(List<String> urls) {
        return new Box(URLS.check(urls), null, null, null, UncheckedMembers.NONE);
    }

    /** {@return the value of {@code urls}} */
    public List<String> urls() {
        return urls;
    }

    /**
     * Just one.
     *
     * @param only what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Box only(String only) {
        return new Box(urls, ONLY.checkOnly(only), anything, headers, unchecked);
    }

    /** {@return the value of {@code only}, if it is set} */
    public Optional<String> only() {
        return Optional.ofNullable(only);
    }

    /**
     * Any JSON.
     *
     * @param anything what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Box anything(Object anything) {
        return new Box(urls, only, ANYTHING.check(anything), headers, unchecked);
    }

    /** {@return the value of {@code anything}, if it is set} */
    public Optional<Object> anything() {
        return Optional.ofNullable(anything);
    }

    /**
     * Headers.
     *
     * @param headers what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Box headers(Map<String, String> headers) {
        return new Box(urls, only, anything, HEADERS.checkMap(headers), unchecked);
    }

    /** {@return the value of {@code headers}, if it is set} */
    public Optional<Map<String, String>> headers() {
        return Optional.ofNullable(headers);
    }

    /**
     * Writes a member that is newer than this release, as it is.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the schema knows the name, or the value is no JSON
     */
    public Box unchecked(String member, @Nullable Object json) {
        return new Box(urls, only, anything, headers, unchecked.with("box", KNOWN, member, json));
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        URLS.write(out, urls);
        ONLY.writeOnly(out, only);
        ANYTHING.write(out, anything);
        HEADERS.write(out, headers);
    }
}
