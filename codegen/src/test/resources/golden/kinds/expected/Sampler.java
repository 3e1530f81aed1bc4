// Generated from sampler.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.JsonProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of each kind, required and optional.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Sampler extends JsonObject {

    private static final TextProperty TEXT = TextProperty.of("sampler", "text");
    private static final TextProperty PATTERN =
            TextProperty.of("sampler", "pattern").pattern(TextPattern.of("^[0-9]+$", "digits"));
    private static final TextProperty SPOKEN =
            TextProperty.of("sampler", "spoken").spokenLength(1, 9);
    private static final TextProperty SECRET =
            TextProperty.of("sampler", "secret").asSecret();
    private static final IntProperty INTEGER = IntProperty.of("sampler", "integer", 1, 9);
    private static final DecimalProperty NUMBER = DecimalProperty.of("sampler", "number", -1.0, 1.0);
    private static final FlagProperty FLAG = FlagProperty.of("sampler", "flag");
    private static final EnumProperty<Color> COLOR = EnumProperty.of("sampler", "color", Color.values());
    private static final TokenProperty<Tongue> LANGUAGE = TokenProperty.of("sampler", "language");
    private static final ListProperty<String> NAMES =
            TextProperty.of("sampler", "names").list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> ONLY_NAME =
            TextProperty.of("sampler", "onlyName").list(1, 1);
    private static final ListProperty<Color> COLORS =
            EnumProperty.of("sampler", "colors", Color.values()).list(0, Integer.MAX_VALUE);
    private static final JsonProperty JSON = JsonProperty.of("sampler", "json");
    private static final JsonProperty OBJECT = JsonProperty.of("sampler", "object");
    private static final ObjectProperty<Part> PART = ObjectProperty.of("sampler", "part");
    private static final TextProperty OPTIONAL_TEXT = TextProperty.of("sampler", "optionalText");
    private static final TextProperty OPTIONAL_PATTERN =
            TextProperty.of("sampler", "optionalPattern").pattern(TextPattern.of("^[0-9]+$", "digits"));
    private static final TextProperty OPTIONAL_SPOKEN =
            TextProperty.of("sampler", "optionalSpoken").spokenLength(1, 9);
    private static final TextProperty OPTIONAL_SECRET =
            TextProperty.of("sampler", "optionalSecret").asSecret();
    private static final IntProperty OPTIONAL_INTEGER = IntProperty.of("sampler", "optionalInteger", 1, 9);
    private static final DecimalProperty OPTIONAL_NUMBER = DecimalProperty.of("sampler", "optionalNumber", -1.0, 1.0);
    private static final FlagProperty OPTIONAL_FLAG = FlagProperty.of("sampler", "optionalFlag");
    private static final EnumProperty<Color> OPTIONAL_COLOR =
            EnumProperty.of("sampler", "optionalColor", Color.values());
    private static final TokenProperty<Tongue> OPTIONAL_LANGUAGE = TokenProperty.of("sampler", "optionalLanguage");
    private static final ListProperty<String> OPTIONAL_NAMES =
            TextProperty.of("sampler", "optionalNames").list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> OPTIONAL_ONLY_NAME =
            TextProperty.of("sampler", "optionalOnlyName").list(1, 1);
    private static final ListProperty<Color> OPTIONAL_COLORS =
            EnumProperty.of("sampler", "optionalColors", Color.values()).list(0, Integer.MAX_VALUE);
    private static final JsonProperty OPTIONAL_JSON = JsonProperty.of("sampler", "optionalJson");
    private static final JsonProperty OPTIONAL_OBJECT = JsonProperty.of("sampler", "optionalObject");
    private static final ObjectProperty<Part> OPTIONAL_PART = ObjectProperty.of("sampler", "optionalPart");
    private static final Set<String> KNOWN = Set.of(
            "text",
            "pattern",
            "spoken",
            "secret",
            "integer",
            "number",
            "flag",
            "color",
            "language",
            "names",
            "onlyName",
            "colors",
            "json",
            "object",
            "part",
            "optionalText",
            "optionalPattern",
            "optionalSpoken",
            "optionalSecret",
            "optionalInteger",
            "optionalNumber",
            "optionalFlag",
            "optionalColor",
            "optionalLanguage",
            "optionalNames",
            "optionalOnlyName",
            "optionalColors",
            "optionalJson",
            "optionalObject",
            "optionalPart");

    private final CharSequence text;
    private final CharSequence pattern;
    private final CharSequence spoken;
    private final CharSequence secret;
    private final int integer;
    private final double number;
    private final byte flag;
    private final byte color;
    private final Tongue language;
    private final List<String> names;
    private final String onlyName;
    private final List<Color> colors;
    private final Object json;
    private final Map<String, ?> object;
    private final Part part;
    private final @Nullable CharSequence optionalText;
    private final @Nullable CharSequence optionalPattern;
    private final @Nullable CharSequence optionalSpoken;
    private final @Nullable CharSequence optionalSecret;
    private final int optionalInteger;
    private final double optionalNumber;
    private final byte optionalFlag;
    private final byte optionalColor;
    private final @Nullable Tongue optionalLanguage;
    private final @Nullable List<String> optionalNames;
    private final @Nullable String optionalOnlyName;
    private final @Nullable List<Color> optionalColors;
    private final @Nullable Object optionalJson;
    private final @Nullable Map<String, ?> optionalObject;
    private final @Nullable Part optionalPart;

    private Sampler(
            CharSequence text,
            CharSequence pattern,
            CharSequence spoken,
            CharSequence secret,
            int integer,
            double number,
            byte flag,
            byte color,
            Tongue language,
            List<String> names,
            String onlyName,
            List<Color> colors,
            Object json,
            Map<String, ?> object,
            Part part,
            @Nullable CharSequence optionalText,
            @Nullable CharSequence optionalPattern,
            @Nullable CharSequence optionalSpoken,
            @Nullable CharSequence optionalSecret,
            int optionalInteger,
            double optionalNumber,
            byte optionalFlag,
            byte optionalColor,
            @Nullable Tongue optionalLanguage,
            @Nullable List<String> optionalNames,
            @Nullable String optionalOnlyName,
            @Nullable List<Color> optionalColors,
            @Nullable Object optionalJson,
            @Nullable Map<String, ?> optionalObject,
            @Nullable Part optionalPart,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.text = text;
        this.pattern = pattern;
        this.spoken = spoken;
        this.secret = secret;
        this.integer = integer;
        this.number = number;
        this.flag = flag;
        this.color = color;
        this.language = language;
        this.names = names;
        this.onlyName = onlyName;
        this.colors = colors;
        this.json = json;
        this.object = object;
        this.part = part;
        this.optionalText = optionalText;
        this.optionalPattern = optionalPattern;
        this.optionalSpoken = optionalSpoken;
        this.optionalSecret = optionalSecret;
        this.optionalInteger = optionalInteger;
        this.optionalNumber = optionalNumber;
        this.optionalFlag = optionalFlag;
        this.optionalColor = optionalColor;
        this.optionalLanguage = optionalLanguage;
        this.optionalNames = optionalNames;
        this.optionalOnlyName = optionalOnlyName;
        this.optionalColors = optionalColors;
        this.optionalJson = optionalJson;
        this.optionalObject = optionalObject;
        this.optionalPart = optionalPart;
    }

    static Sampler of(
            String text,
            String pattern,
            String spoken,
            String secret,
            int integer,
            double number,
            boolean flag,
            Color color,
            Tongue language,
            String names,
            String onlyName,
            Color colors,
            Object json,
            Map<String, ?> object,
            Part part) {
        return new Sampler(
                TEXT.check(text),
                PATTERN.check(pattern),
                SPOKEN.check(spoken),
                SECRET.check(secret),
                INTEGER.check(integer),
                NUMBER.check(number),
                FLAG.check(flag),
                COLOR.check(color),
                LANGUAGE.check(language),
                NAMES.checkOne(names),
                ONLY_NAME.checkOnly(onlyName),
                COLORS.checkOne(colors),
                JSON.check(json),
                OBJECT.checkMap(object),
                PART.check(part),
                null,
                null,
                null,
                null,
                IntProperty.UNSET,
                DecimalProperty.UNSET,
                FlagProperty.UNSET,
                EnumProperty.UNSET,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UncheckedMembers.NONE);
    }

    static Sampler of(
            String text,
            String pattern,
            String spoken,
            String secret,
            int integer,
            double number,
            boolean flag,
            Color color,
            Tongue language,
            List<String> names,
            String onlyName,
            List<Color> colors,
            Object json,
            Map<String, ?> object,
            Part part) {
        return new Sampler(
                TEXT.check(text),
                PATTERN.check(pattern),
                SPOKEN.check(spoken),
                SECRET.check(secret),
                INTEGER.check(integer),
                NUMBER.check(number),
                FLAG.check(flag),
                COLOR.check(color),
                LANGUAGE.check(language),
                NAMES.check(names),
                ONLY_NAME.checkOnly(onlyName),
                COLORS.check(colors),
                JSON.check(json),
                OBJECT.checkMap(object),
                PART.check(part),
                null,
                null,
                null,
                null,
                IntProperty.UNSET,
                DecimalProperty.UNSET,
                FlagProperty.UNSET,
                EnumProperty.UNSET,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UncheckedMembers.NONE);
    }

    /** {@return the value of {@code text}} */
    public String text() {
        return text.toString();
    }

    /** {@return the value of {@code pattern}} */
    public String pattern() {
        return pattern.toString();
    }

    /** {@return the value of {@code spoken}} */
    public String spoken() {
        return spoken.toString();
    }

    /** {@return the value of {@code secret}} */
    public String secret() {
        return secret.toString();
    }

    /** {@return the value of {@code integer}} */
    public int integer() {
        return INTEGER.get(integer);
    }

    /** {@return the value of {@code number}} */
    public double number() {
        return NUMBER.get(number);
    }

    /** {@return the value of {@code flag}} */
    public boolean flag() {
        return FLAG.get(flag);
    }

    /** {@return the value of {@code color}} */
    public Color color() {
        return COLOR.get(color);
    }

    /** {@return the value of {@code language}} */
    public Tongue language() {
        return language;
    }

    /** {@return the value of {@code names}} */
    public List<String> names() {
        return names;
    }

    /** {@return the value of {@code onlyName}} */
    public String onlyName() {
        return onlyName;
    }

    /** {@return the value of {@code colors}} */
    public List<Color> colors() {
        return colors;
    }

    /** {@return the value of {@code json}} */
    public Object json() {
        return json;
    }

    /** {@return the value of {@code object}} */
    public Map<String, ?> object() {
        return object;
    }

    /** {@return the value of {@code part}} */
    public Part part() {
        return part;
    }

    /**
     * Some text.
     *
     * @param optionalText what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalText(String optionalText) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                OPTIONAL_TEXT.check(optionalText),
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalText}, if it is set} */
    public Optional<String> optionalText() {
        return Optional.ofNullable(optionalText).map(CharSequence::toString);
    }

    /**
     * Some digits.
     *
     * @param optionalPattern digits
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalPattern(@TextLimit(patterns = "^[0-9]+$", shape = "digits") String optionalPattern) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                OPTIONAL_PATTERN.check(optionalPattern),
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalPattern}, if it is set} */
    public Optional<String> optionalPattern() {
        return Optional.ofNullable(optionalPattern).map(CharSequence::toString);
    }

    /**
     * Spoken text.
     *
     * @param optionalSpoken 1 to 9 characters, not counting SSML tags
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalSpoken(@TextLimit(min = 1, max = 9, spoken = true) String optionalSpoken) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                OPTIONAL_SPOKEN.check(optionalSpoken),
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalSpoken}, if it is set} */
    public Optional<String> optionalSpoken() {
        return Optional.ofNullable(optionalSpoken).map(CharSequence::toString);
    }

    /**
     * A secret.
     *
     * @param optionalSecret what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalSecret(String optionalSecret) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                OPTIONAL_SECRET.check(optionalSecret),
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalSecret}, if it is set} */
    public Optional<String> optionalSecret() {
        return Optional.ofNullable(optionalSecret).map(CharSequence::toString);
    }

    /**
     * An integer.
     *
     * @param optionalInteger from 1 to 9
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalInteger(@NumberLimit(min = 1, max = 9) int optionalInteger) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                OPTIONAL_INTEGER.check(optionalInteger),
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalInteger}, if it is set} */
    public Optional<Integer> optionalInteger() {
        return OPTIONAL_INTEGER.read(optionalInteger);
    }

    /**
     * A number.
     *
     * @param optionalNumber from -1 to 1
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalNumber(@NumberLimit(min = -1.0, max = 1.0) double optionalNumber) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                OPTIONAL_NUMBER.check(optionalNumber),
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalNumber}, if it is set} */
    public Optional<Double> optionalNumber() {
        return OPTIONAL_NUMBER.read(optionalNumber);
    }

    /**
     * A flag.
     *
     * @param optionalFlag whether it is so
     * @return a copy with this option
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalFlag(boolean optionalFlag) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                OPTIONAL_FLAG.check(optionalFlag),
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalFlag}, if it is set} */
    public Optional<Boolean> optionalFlag() {
        return OPTIONAL_FLAG.read(optionalFlag);
    }

    /**
     * A color.
     *
     * @param optionalColor one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalColor(Color optionalColor) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                OPTIONAL_COLOR.check(optionalColor),
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked.without("optionalColor"));
    }

    /** {@return the value of {@code optionalColor}, if it is set} */
    public Optional<Color> optionalColor() {
        return OPTIONAL_COLOR.read(optionalColor);
    }

    /**
     * A language.
     *
     * @param optionalLanguage one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalLanguage(Tongue optionalLanguage) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                OPTIONAL_LANGUAGE.check(optionalLanguage),
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalLanguage}, if it is set} */
    public Optional<Tongue> optionalLanguage() {
        return Optional.ofNullable(optionalLanguage);
    }

    /**
     * Names.
     *
     * @param optionalNames the first or only one
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalNames(String optionalNames, String... more) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                OPTIONAL_NAMES.check(optionalNames, more),
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /**
     * Names.
     *
     * @param optionalNames all of them, in order
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalNames(List<String> optionalNames) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                OPTIONAL_NAMES.check(optionalNames),
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalNames}, if it is set} */
    public Optional<List<String>> optionalNames() {
        return Optional.ofNullable(optionalNames);
    }

    /**
     * One name.
     *
     * @param optionalOnlyName what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalOnlyName(String optionalOnlyName) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                OPTIONAL_ONLY_NAME.checkOnly(optionalOnlyName),
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalOnlyName}, if it is set} */
    public Optional<String> optionalOnlyName() {
        return Optional.ofNullable(optionalOnlyName);
    }

    /**
     * Colors.
     *
     * @param optionalColors the first or only one
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalColors(Color optionalColors, Color... more) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                OPTIONAL_COLORS.check(optionalColors, more),
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked.without("optionalColors"));
    }

    /**
     * Colors.
     *
     * @param optionalColors all of them, in order
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalColors(List<Color> optionalColors) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                OPTIONAL_COLORS.check(optionalColors),
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked.without("optionalColors"));
    }

    /** {@return the value of {@code optionalColors}, if it is set} */
    public Optional<List<Color>> optionalColors() {
        return Optional.ofNullable(optionalColors);
    }

    /**
     * Any JSON.
     *
     * @param optionalJson what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalJson(Object optionalJson) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                OPTIONAL_JSON.check(optionalJson),
                optionalObject,
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalJson}, if it is set} */
    public Optional<Object> optionalJson() {
        return Optional.ofNullable(optionalJson);
    }

    /**
     * A JSON object.
     *
     * @param optionalObject what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalObject(Map<String, ?> optionalObject) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                OPTIONAL_OBJECT.checkMap(optionalObject),
                optionalPart,
                unchecked);
    }

    /** {@return the value of {@code optionalObject}, if it is set} */
    public Optional<Map<String, ?>> optionalObject() {
        return Optional.ofNullable(optionalObject);
    }

    /**
     * A part.
     *
     * @param optionalPart the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Sampler optionalPart(Part optionalPart) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                OPTIONAL_PART.check(optionalPart),
                unchecked);
    }

    /** {@return the value of {@code optionalPart}, if it is set} */
    public Optional<Part> optionalPart() {
        return Optional.ofNullable(optionalPart);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Sampler unchecked(String member, @Nullable Object json) {
        return new Sampler(
                text,
                pattern,
                spoken,
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part,
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked.with("sampler", KNOWN, member, json));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Sampler, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Sampler fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Sampler, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Sampler fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Sampler, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Sampler fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Sampler, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Sampler fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Sampler, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Sampler fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Sampler, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Sampler fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if it is not what {@code ncco check} finds no error in; line and column refer to
     *     its JSON without white space
     */
    @JsonCreator
    public static Sampler fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Sampler document(JsonReader in) {
        return in.end(read(in.openObject("sampler.type", "Sampler")));
    }

    static Sampler read(JsonReader in) {
        CharSequence text = null;
        CharSequence pattern = null;
        CharSequence spoken = null;
        CharSequence secret = null;
        int integer = IntProperty.UNSET;
        double number = DecimalProperty.UNSET;
        byte flag = FlagProperty.UNSET;
        byte color = EnumProperty.UNSET;
        Tongue language = null;
        List<String> names = null;
        String onlyName = null;
        List<Color> colors = null;
        Object json = null;
        Map<String, ?> object = null;
        Part part = null;
        CharSequence optionalText = null;
        CharSequence optionalPattern = null;
        CharSequence optionalSpoken = null;
        CharSequence optionalSecret = null;
        int optionalInteger = IntProperty.UNSET;
        double optionalNumber = DecimalProperty.UNSET;
        byte optionalFlag = FlagProperty.UNSET;
        byte optionalColor = EnumProperty.UNSET;
        Tongue optionalLanguage = null;
        List<String> optionalNames = null;
        String optionalOnlyName = null;
        List<Color> optionalColors = null;
        Object optionalJson = null;
        Map<String, ?> optionalObject = null;
        Part optionalPart = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "text" -> text = TEXT.read(in, text);
                case "pattern" -> pattern = PATTERN.read(in, pattern);
                case "spoken" -> spoken = SPOKEN.read(in, spoken);
                case "secret" -> secret = SECRET.read(in, secret);
                case "integer" -> integer = INTEGER.read(in, integer);
                case "number" -> number = NUMBER.read(in, number);
                case "flag" -> flag = FLAG.read(in, flag);
                case "color" -> color = COLOR.read(in, color);
                case "language" -> language = Tongue.read(in, LANGUAGE, language);
                case "names" -> names = NAMES.read(in, names);
                case "onlyName" -> onlyName = ONLY_NAME.readOnly(in, onlyName);
                case "colors" -> colors = COLORS.read(in, colors);
                case "json" -> json = JSON.read(in, json);
                case "object" -> object = OBJECT.readMap(in, object);
                case "part" -> part = Part.read(PART.open(in, part));
                case "optionalText" -> optionalText = OPTIONAL_TEXT.read(in, optionalText);
                case "optionalPattern" -> optionalPattern = OPTIONAL_PATTERN.read(in, optionalPattern);
                case "optionalSpoken" -> optionalSpoken = OPTIONAL_SPOKEN.read(in, optionalSpoken);
                case "optionalSecret" -> optionalSecret = OPTIONAL_SECRET.read(in, optionalSecret);
                case "optionalInteger" -> optionalInteger = OPTIONAL_INTEGER.read(in, optionalInteger);
                case "optionalNumber" -> optionalNumber = OPTIONAL_NUMBER.read(in, optionalNumber);
                case "optionalFlag" -> optionalFlag = OPTIONAL_FLAG.read(in, optionalFlag);
                case "optionalColor" -> optionalColor = OPTIONAL_COLOR.read(in, optionalColor);
                case "optionalLanguage" -> optionalLanguage = Tongue.read(in, OPTIONAL_LANGUAGE, optionalLanguage);
                case "optionalNames" -> optionalNames = OPTIONAL_NAMES.read(in, optionalNames);
                case "optionalOnlyName" -> optionalOnlyName = OPTIONAL_ONLY_NAME.readOnly(in, optionalOnlyName);
                case "optionalColors" -> optionalColors = OPTIONAL_COLORS.read(in, optionalColors);
                case "optionalJson" -> optionalJson = OPTIONAL_JSON.read(in, optionalJson);
                case "optionalObject" -> optionalObject = OPTIONAL_OBJECT.readMap(in, optionalObject);
                case "optionalPart" -> optionalPart = Part.read(OPTIONAL_PART.open(in, optionalPart));
                default -> in.unknown("sampler", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new Sampler(
                TEXT.require(in, text),
                PATTERN.require(in, pattern),
                SPOKEN.require(in, spoken),
                SECRET.require(in, secret),
                INTEGER.require(in, integer),
                NUMBER.require(in, number),
                FLAG.require(in, flag),
                COLOR.require(in, color, unchecked),
                LANGUAGE.require(in, language),
                NAMES.require(in, names),
                ONLY_NAME.require(in, onlyName),
                COLORS.require(in, colors, unchecked),
                JSON.require(in, json),
                OBJECT.require(in, object),
                PART.require(in, part),
                optionalText,
                optionalPattern,
                optionalSpoken,
                optionalSecret,
                optionalInteger,
                optionalNumber,
                optionalFlag,
                optionalColor,
                optionalLanguage,
                optionalNames,
                optionalOnlyName,
                optionalColors,
                optionalJson,
                optionalObject,
                optionalPart,
                unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TEXT.write(out, text);
        PATTERN.write(out, pattern);
        SPOKEN.write(out, spoken);
        SECRET.write(out, secret);
        INTEGER.write(out, integer);
        NUMBER.write(out, number);
        FLAG.write(out, flag);
        COLOR.write(out, color);
        LANGUAGE.write(out, language);
        NAMES.write(out, names);
        ONLY_NAME.writeOnly(out, onlyName);
        COLORS.write(out, colors);
        JSON.write(out, json);
        OBJECT.write(out, object);
        PART.write(out, part);
        OPTIONAL_TEXT.write(out, optionalText);
        OPTIONAL_PATTERN.write(out, optionalPattern);
        OPTIONAL_SPOKEN.write(out, optionalSpoken);
        OPTIONAL_SECRET.write(out, optionalSecret);
        OPTIONAL_INTEGER.write(out, optionalInteger);
        OPTIONAL_NUMBER.write(out, optionalNumber);
        OPTIONAL_FLAG.write(out, optionalFlag);
        OPTIONAL_COLOR.write(out, optionalColor);
        OPTIONAL_LANGUAGE.write(out, optionalLanguage);
        OPTIONAL_NAMES.write(out, optionalNames);
        OPTIONAL_ONLY_NAME.writeOnly(out, optionalOnlyName);
        OPTIONAL_COLORS.write(out, optionalColors);
        OPTIONAL_JSON.write(out, optionalJson);
        OPTIONAL_OBJECT.write(out, optionalObject);
        OPTIONAL_PART.write(out, optionalPart);
    }
}
