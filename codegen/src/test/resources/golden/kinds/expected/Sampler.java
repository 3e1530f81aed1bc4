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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of each kind, required and optional.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Sampler extends JsonObject {

    private static final ObjectDescriptor SAMPLER = ObjectDescriptor.of("sampler");
    private static final TextProperty TEXT = SAMPLER.text("text");
    private static final TextProperty PATTERN = SAMPLER.text("pattern").pattern(TextPattern.of("^[0-9]+$", "digits"));
    private static final TextProperty SPOKEN = SAMPLER.text("spoken").spokenLength(1, 9);
    private static final TextProperty SECRET = SAMPLER.text("secret").asSecret();
    private static final IntProperty INTEGER = SAMPLER.integer("integer").between(1, 9);
    private static final DecimalProperty NUMBER = SAMPLER.decimal("number").between(-1, 1);
    private static final FlagProperty FLAG = SAMPLER.flag("flag");
    private static final EnumProperty<Color> COLOR = SAMPLER.constant("color", Color.values());
    private static final TokenProperty<Tongue> LANGUAGE = SAMPLER.token("language");
    private static final ListProperty<String> NAMES = SAMPLER.text("names").list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> ONLY_NAME =
            SAMPLER.text("onlyName").list(1, 1);
    private static final ListProperty<Color> COLORS =
            SAMPLER.constant("colors", Color.values()).list(0, Integer.MAX_VALUE);
    private static final JsonProperty JSON = SAMPLER.json("json");
    private static final JsonProperty OBJECT = SAMPLER.json("object");
    private static final ObjectProperty<Part> PART = SAMPLER.object("part");
    private static final TextProperty OPTIONAL_TEXT = SAMPLER.text("optionalText");
    private static final TextProperty OPTIONAL_PATTERN =
            SAMPLER.text("optionalPattern").pattern(TextPattern.of("^[0-9]+$", "digits"));
    private static final TextProperty OPTIONAL_SPOKEN =
            SAMPLER.text("optionalSpoken").spokenLength(1, 9);
    private static final TextProperty OPTIONAL_SECRET =
            SAMPLER.text("optionalSecret").asSecret();
    private static final IntProperty OPTIONAL_INTEGER =
            SAMPLER.integer("optionalInteger").between(1, 9);
    private static final DecimalProperty OPTIONAL_NUMBER =
            SAMPLER.decimal("optionalNumber").between(-1, 1);
    private static final FlagProperty OPTIONAL_FLAG = SAMPLER.flag("optionalFlag");
    private static final EnumProperty<Color> OPTIONAL_COLOR = SAMPLER.constant("optionalColor", Color.values());
    private static final TokenProperty<Tongue> OPTIONAL_LANGUAGE = SAMPLER.token("optionalLanguage");
    private static final ListProperty<String> OPTIONAL_NAMES =
            SAMPLER.text("optionalNames").list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> OPTIONAL_ONLY_NAME =
            SAMPLER.text("optionalOnlyName").list(1, 1);
    private static final ListProperty<Color> OPTIONAL_COLORS =
            SAMPLER.constant("optionalColors", Color.values()).list(0, Integer.MAX_VALUE);
    private static final JsonProperty OPTIONAL_JSON = SAMPLER.json("optionalJson");
    private static final JsonProperty OPTIONAL_OBJECT = SAMPLER.json("optionalObject");
    private static final ObjectProperty<Part> OPTIONAL_PART = SAMPLER.object("optionalPart");

    // Assigned only before the value is published.
    private CharSequence text;
    private CharSequence pattern;
    private CharSequence spoken;
    private CharSequence secret;
    private int integer;
    private double number;
    private byte flag;
    private byte color;
    private Tongue language;
    private List<String> names;
    private String onlyName;
    private List<Color> colors;
    private Object json;
    private Map<String, ?> object;
    private Part part;
    private @Nullable CharSequence optionalText;
    private @Nullable CharSequence optionalPattern;
    private @Nullable CharSequence optionalSpoken;
    private @Nullable CharSequence optionalSecret;
    private int optionalInteger;
    private double optionalNumber;
    private byte optionalFlag;
    private byte optionalColor;
    private @Nullable Tongue optionalLanguage;
    private @Nullable List<String> optionalNames;
    private @Nullable String optionalOnlyName;
    private @Nullable List<Color> optionalColors;
    private @Nullable Object optionalJson;
    private @Nullable Map<String, ?> optionalObject;
    private @Nullable Part optionalPart;

    @SuppressWarnings("NullAway.Init")
    private Sampler(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Sampler copy(UncheckedMembers kept) {
        Sampler copy = new Sampler(kept);
        copy.text = text;
        copy.pattern = pattern;
        copy.spoken = spoken;
        copy.secret = secret;
        copy.integer = integer;
        copy.number = number;
        copy.flag = flag;
        copy.color = color;
        copy.language = language;
        copy.names = names;
        copy.onlyName = onlyName;
        copy.colors = colors;
        copy.json = json;
        copy.object = object;
        copy.part = part;
        copy.optionalText = optionalText;
        copy.optionalPattern = optionalPattern;
        copy.optionalSpoken = optionalSpoken;
        copy.optionalSecret = optionalSecret;
        copy.optionalInteger = optionalInteger;
        copy.optionalNumber = optionalNumber;
        copy.optionalFlag = optionalFlag;
        copy.optionalColor = optionalColor;
        copy.optionalLanguage = optionalLanguage;
        copy.optionalNames = optionalNames;
        copy.optionalOnlyName = optionalOnlyName;
        copy.optionalColors = optionalColors;
        copy.optionalJson = optionalJson;
        copy.optionalObject = optionalObject;
        copy.optionalPart = optionalPart;
        return copy;
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
        Sampler sampler = new Sampler(UncheckedMembers.NONE);
        sampler.text = TEXT.check(text);
        sampler.pattern = PATTERN.check(pattern);
        sampler.spoken = SPOKEN.check(spoken);
        sampler.secret = SECRET.check(secret);
        sampler.integer = INTEGER.check(integer);
        sampler.number = NUMBER.check(number);
        sampler.flag = FLAG.check(flag);
        sampler.color = COLOR.check(color);
        sampler.language = LANGUAGE.check(language);
        sampler.names = NAMES.checkOne(names);
        sampler.onlyName = ONLY_NAME.checkOnly(onlyName);
        sampler.colors = COLORS.checkOne(colors);
        sampler.json = JSON.check(json);
        sampler.object = OBJECT.checkMap(object);
        sampler.part = PART.check(part);
        return publish(sampler);
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
        Sampler sampler = new Sampler(UncheckedMembers.NONE);
        sampler.text = TEXT.check(text);
        sampler.pattern = PATTERN.check(pattern);
        sampler.spoken = SPOKEN.check(spoken);
        sampler.secret = SECRET.check(secret);
        sampler.integer = INTEGER.check(integer);
        sampler.number = NUMBER.check(number);
        sampler.flag = FLAG.check(flag);
        sampler.color = COLOR.check(color);
        sampler.language = LANGUAGE.check(language);
        sampler.names = NAMES.check(names);
        sampler.onlyName = ONLY_NAME.checkOnly(onlyName);
        sampler.colors = COLORS.check(colors);
        sampler.json = JSON.check(json);
        sampler.object = OBJECT.checkMap(object);
        sampler.part = PART.check(part);
        return publish(sampler);
    }

    /** {@return some text} */
    public String text() {
        return text.toString();
    }

    /** {@return some digits} */
    public String pattern() {
        return pattern.toString();
    }

    /** {@return spoken text} */
    public String spoken() {
        return spoken.toString();
    }

    /** {@return a secret} */
    public String secret() {
        return secret.toString();
    }

    /** {@return an integer} */
    public int integer() {
        return INTEGER.get(integer);
    }

    /** {@return a number} */
    public double number() {
        return NUMBER.get(number);
    }

    /** {@return a flag} */
    public boolean flag() {
        return FLAG.get(flag);
    }

    /** {@return a color} */
    public Color color() {
        return COLOR.get(color);
    }

    /** {@return a language} */
    public Tongue language() {
        return language;
    }

    /** {@return names} */
    public List<String> names() {
        return names;
    }

    /** {@return one name} */
    public String onlyName() {
        return onlyName;
    }

    /** {@return colors} */
    public List<Color> colors() {
        return colors;
    }

    /** {@return any JSON} */
    public Object json() {
        return json;
    }

    /** {@return a JSON object} */
    public Map<String, ?> object() {
        return object;
    }

    /** {@return a part} */
    public Part part() {
        return part;
    }

    /**
     * Sets some text.
     *
     * @param optionalText some text
     * @return a copy with {@code optionalText} set
     * @throws InvalidValueException if {@code optionalText} is null
     */
    public Sampler optionalText(String optionalText) {
        Sampler copy = copy(unchecked);
        copy.optionalText = OPTIONAL_TEXT.check(optionalText);
        return publish(copy);
    }

    /** {@return the {@code optionalText} option, if set} */
    public Optional<String> optionalText() {
        return Optional.ofNullable(optionalText).map(CharSequence::toString);
    }

    /**
     * Sets some digits.
     *
     * @param optionalPattern digits
     * @return a copy with {@code optionalPattern} set
     * @throws InvalidValueException if {@code optionalPattern} is null or not digits
     */
    public Sampler optionalPattern(@TextLimit(patterns = "^[0-9]+$", shape = "digits") String optionalPattern) {
        Sampler copy = copy(unchecked);
        copy.optionalPattern = OPTIONAL_PATTERN.check(optionalPattern);
        return publish(copy);
    }

    /** {@return the {@code optionalPattern} option, if set} */
    public Optional<String> optionalPattern() {
        return Optional.ofNullable(optionalPattern).map(CharSequence::toString);
    }

    /**
     * Sets spoken text.
     *
     * @param optionalSpoken 1 to 9 characters, not counting SSML tags
     * @return a copy with {@code optionalSpoken} set
     * @throws InvalidValueException if {@code optionalSpoken} is null or does not have 1 to 9 characters, not counting
     *     SSML tags
     */
    public Sampler optionalSpoken(@TextLimit(min = 1, max = 9, spoken = true) String optionalSpoken) {
        Sampler copy = copy(unchecked);
        copy.optionalSpoken = OPTIONAL_SPOKEN.check(optionalSpoken);
        return publish(copy);
    }

    /** {@return the {@code optionalSpoken} option, if set} */
    public Optional<String> optionalSpoken() {
        return Optional.ofNullable(optionalSpoken).map(CharSequence::toString);
    }

    /**
     * Sets a secret.
     *
     * @param optionalSecret a secret
     * @return a copy with {@code optionalSecret} set
     * @throws InvalidValueException if {@code optionalSecret} is null
     */
    public Sampler optionalSecret(String optionalSecret) {
        Sampler copy = copy(unchecked);
        copy.optionalSecret = OPTIONAL_SECRET.check(optionalSecret);
        return publish(copy);
    }

    /** {@return the {@code optionalSecret} option, if set} */
    public Optional<String> optionalSecret() {
        return Optional.ofNullable(optionalSecret).map(CharSequence::toString);
    }

    /**
     * Sets an integer.
     *
     * @param optionalInteger from 1 to 9
     * @return a copy with {@code optionalInteger} set
     * @throws InvalidValueException if {@code optionalInteger} is out of range
     */
    public Sampler optionalInteger(@NumberLimit(min = 1, max = 9) int optionalInteger) {
        Sampler copy = copy(unchecked);
        copy.optionalInteger = OPTIONAL_INTEGER.check(optionalInteger);
        return publish(copy);
    }

    /** {@return the {@code optionalInteger} option, if set} */
    public Optional<Integer> optionalInteger() {
        return OPTIONAL_INTEGER.read(optionalInteger);
    }

    /**
     * Sets a number.
     *
     * @param optionalNumber from -1 to 1
     * @return a copy with {@code optionalNumber} set
     * @throws InvalidValueException if {@code optionalNumber} is out of range
     */
    public Sampler optionalNumber(@NumberLimit(min = -1, max = 1) double optionalNumber) {
        Sampler copy = copy(unchecked);
        copy.optionalNumber = OPTIONAL_NUMBER.check(optionalNumber);
        return publish(copy);
    }

    /** {@return the {@code optionalNumber} option, if set} */
    public Optional<Double> optionalNumber() {
        return OPTIONAL_NUMBER.read(optionalNumber);
    }

    /**
     * Sets a flag.
     *
     * @param optionalFlag a flag
     * @return a copy with {@code optionalFlag} set
     */
    public Sampler optionalFlag(boolean optionalFlag) {
        Sampler copy = copy(unchecked);
        copy.optionalFlag = OPTIONAL_FLAG.check(optionalFlag);
        return publish(copy);
    }

    /** {@return the {@code optionalFlag} option, if set} */
    public Optional<Boolean> optionalFlag() {
        return OPTIONAL_FLAG.read(optionalFlag);
    }

    /**
     * Sets a color.
     *
     * @param optionalColor a color
     * @return a copy with {@code optionalColor} set
     * @throws InvalidValueException if {@code optionalColor} is null
     */
    public Sampler optionalColor(Color optionalColor) {
        Sampler copy = copy(unchecked.without("optionalColor"));
        copy.optionalColor = OPTIONAL_COLOR.check(optionalColor);
        return publish(copy);
    }

    /** {@return the {@code optionalColor} option, if set} */
    public Optional<Color> optionalColor() {
        return OPTIONAL_COLOR.read(optionalColor);
    }

    /**
     * Sets a language.
     *
     * @param optionalLanguage a language; see the constants, or {@link Tongue#of} for others
     * @return a copy with {@code optionalLanguage} set
     * @throws InvalidValueException if {@code optionalLanguage} is null
     */
    public Sampler optionalLanguage(Tongue optionalLanguage) {
        Sampler copy = copy(unchecked);
        copy.optionalLanguage = OPTIONAL_LANGUAGE.check(optionalLanguage);
        return publish(copy);
    }

    /** {@return the {@code optionalLanguage} option, if set} */
    public Optional<Tongue> optionalLanguage() {
        return Optional.ofNullable(optionalLanguage);
    }

    /**
     * Sets names.
     *
     * @param optionalNames the first element
     * @param more further elements
     * @return a copy with {@code optionalNames} set
     * @throws InvalidValueException if an element is null
     */
    public Sampler optionalNames(String optionalNames, String... more) {
        Sampler copy = copy(unchecked);
        copy.optionalNames = OPTIONAL_NAMES.check(optionalNames, more);
        return publish(copy);
    }

    /**
     * Sets names.
     *
     * @param optionalNames names
     * @return a copy with {@code optionalNames} set
     * @throws InvalidValueException if an element is null
     */
    public Sampler optionalNames(List<String> optionalNames) {
        Sampler copy = copy(unchecked);
        copy.optionalNames = OPTIONAL_NAMES.check(optionalNames);
        return publish(copy);
    }

    /** {@return the {@code optionalNames} option, if set} */
    public Optional<List<String>> optionalNames() {
        return Optional.ofNullable(optionalNames);
    }

    /**
     * Sets one name.
     *
     * @param optionalOnlyName one name
     * @return a copy with {@code optionalOnlyName} set
     * @throws InvalidValueException if {@code optionalOnlyName} is null
     */
    public Sampler optionalOnlyName(String optionalOnlyName) {
        Sampler copy = copy(unchecked);
        copy.optionalOnlyName = OPTIONAL_ONLY_NAME.checkOnly(optionalOnlyName);
        return publish(copy);
    }

    /** {@return the {@code optionalOnlyName} option, if set} */
    public Optional<String> optionalOnlyName() {
        return Optional.ofNullable(optionalOnlyName);
    }

    /**
     * Sets colors.
     *
     * @param optionalColors the first element
     * @param more further elements
     * @return a copy with {@code optionalColors} set
     * @throws InvalidValueException if an element is null
     */
    public Sampler optionalColors(Color optionalColors, Color... more) {
        Sampler copy = copy(unchecked.without("optionalColors"));
        copy.optionalColors = OPTIONAL_COLORS.check(optionalColors, more);
        return publish(copy);
    }

    /**
     * Sets colors.
     *
     * @param optionalColors colors
     * @return a copy with {@code optionalColors} set
     * @throws InvalidValueException if an element is null
     */
    public Sampler optionalColors(List<Color> optionalColors) {
        Sampler copy = copy(unchecked.without("optionalColors"));
        copy.optionalColors = OPTIONAL_COLORS.check(optionalColors);
        return publish(copy);
    }

    /** {@return the {@code optionalColors} option, if set} */
    public Optional<List<Color>> optionalColors() {
        return Optional.ofNullable(optionalColors);
    }

    /**
     * Sets any JSON.
     *
     * @param optionalJson any JSON
     * @return a copy with {@code optionalJson} set
     * @throws InvalidValueException if a value is not JSON
     */
    public Sampler optionalJson(Object optionalJson) {
        Sampler copy = copy(unchecked);
        copy.optionalJson = OPTIONAL_JSON.check(optionalJson);
        return publish(copy);
    }

    /** {@return the {@code optionalJson} option, if set} */
    public Optional<Object> optionalJson() {
        return Optional.ofNullable(optionalJson);
    }

    /**
     * Sets a JSON object.
     *
     * @param optionalObject a JSON object
     * @return a copy with {@code optionalObject} set
     * @throws InvalidValueException if a value is not JSON
     */
    public Sampler optionalObject(Map<String, ?> optionalObject) {
        Sampler copy = copy(unchecked);
        copy.optionalObject = OPTIONAL_OBJECT.checkMap(optionalObject);
        return publish(copy);
    }

    /** {@return the {@code optionalObject} option, if set} */
    public Optional<Map<String, ?>> optionalObject() {
        return Optional.ofNullable(optionalObject);
    }

    /**
     * Sets a part.
     *
     * @param optionalPart a part
     * @return a copy with {@code optionalPart} set
     * @throws InvalidValueException if {@code optionalPart} is null
     */
    public Sampler optionalPart(Part optionalPart) {
        Sampler copy = copy(unchecked);
        copy.optionalPart = OPTIONAL_PART.check(optionalPart);
        return publish(copy);
    }

    /** {@return the {@code optionalPart} option, if set} */
    public Optional<Part> optionalPart() {
        return Optional.ofNullable(optionalPart);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Sampler unchecked(String member, @Nullable Object json) {
        return publish(copy(SAMPLER.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Sampler}, strictly.
     *
     * @param json the JSON
     * @return the {@code Sampler}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Sampler fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Sampler}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Sampler}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Sampler fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Sampler}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Sampler}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Sampler fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Sampler}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Sampler}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Sampler fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Sampler}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Sampler}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Sampler fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Sampler}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Sampler}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Sampler fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Converts the output of a JSON library, strictly. Jackson 2 and 3 call this method, so a request body or a field
     * of your classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is invalid, or {@code ncco check} reports an error in it; line
     *     and column refer to its JSON without white space
     */
    @JsonCreator
    public static Sampler fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Sampler document(JsonReader in) {
        return in.end(read(in.openObject("sampler.type", "a sampler")));
    }

    @SuppressWarnings("NullAway")
    static Sampler read(JsonReader in) {
        Sampler sampler = new Sampler(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "text" -> sampler.text = TEXT.read(in, sampler.text);
                case "pattern" -> sampler.pattern = PATTERN.read(in, sampler.pattern);
                case "spoken" -> sampler.spoken = SPOKEN.read(in, sampler.spoken);
                case "secret" -> sampler.secret = SECRET.read(in, sampler.secret);
                case "integer" -> sampler.integer = INTEGER.read(in, sampler.integer);
                case "number" -> sampler.number = NUMBER.read(in, sampler.number);
                case "flag" -> sampler.flag = FLAG.read(in, sampler.flag);
                case "color" -> sampler.color = COLOR.read(in, sampler.color);
                case "language" -> sampler.language = Tongue.read(in, LANGUAGE, sampler.language);
                case "names" -> sampler.names = NAMES.read(in, sampler.names);
                case "onlyName" -> sampler.onlyName = ONLY_NAME.readOnly(in, sampler.onlyName);
                case "colors" -> sampler.colors = COLORS.read(in, sampler.colors);
                case "json" -> sampler.json = JSON.read(in, sampler.json);
                case "object" -> sampler.object = OBJECT.readMap(in, sampler.object);
                case "part" -> sampler.part = Part.read(PART.open(in, sampler.part));
                case "optionalText" -> sampler.optionalText = OPTIONAL_TEXT.read(in, sampler.optionalText);
                case "optionalPattern" -> sampler.optionalPattern = OPTIONAL_PATTERN.read(in, sampler.optionalPattern);
                case "optionalSpoken" -> sampler.optionalSpoken = OPTIONAL_SPOKEN.read(in, sampler.optionalSpoken);
                case "optionalSecret" -> sampler.optionalSecret = OPTIONAL_SECRET.read(in, sampler.optionalSecret);
                case "optionalInteger" -> sampler.optionalInteger = OPTIONAL_INTEGER.read(in, sampler.optionalInteger);
                case "optionalNumber" -> sampler.optionalNumber = OPTIONAL_NUMBER.read(in, sampler.optionalNumber);
                case "optionalFlag" -> sampler.optionalFlag = OPTIONAL_FLAG.read(in, sampler.optionalFlag);
                case "optionalColor" -> sampler.optionalColor = OPTIONAL_COLOR.read(in, sampler.optionalColor);
                case "optionalLanguage" ->
                    sampler.optionalLanguage = Tongue.read(in, OPTIONAL_LANGUAGE, sampler.optionalLanguage);
                case "optionalNames" -> sampler.optionalNames = OPTIONAL_NAMES.read(in, sampler.optionalNames);
                case "optionalOnlyName" ->
                    sampler.optionalOnlyName = OPTIONAL_ONLY_NAME.readOnly(in, sampler.optionalOnlyName);
                case "optionalColors" -> sampler.optionalColors = OPTIONAL_COLORS.read(in, sampler.optionalColors);
                case "optionalJson" -> sampler.optionalJson = OPTIONAL_JSON.read(in, sampler.optionalJson);
                case "optionalObject" -> sampler.optionalObject = OPTIONAL_OBJECT.readMap(in, sampler.optionalObject);
                case "optionalPart" -> sampler.optionalPart = Part.read(OPTIONAL_PART.open(in, sampler.optionalPart));
                default -> SAMPLER.other(in, member);
            }
        }
        sampler.unchecked = in.kept();
        TEXT.require(in, sampler.text);
        PATTERN.require(in, sampler.pattern);
        SPOKEN.require(in, sampler.spoken);
        SECRET.require(in, sampler.secret);
        INTEGER.require(in, sampler.integer);
        NUMBER.require(in, sampler.number);
        FLAG.require(in, sampler.flag);
        COLOR.require(in, sampler.color, sampler.unchecked);
        LANGUAGE.require(in, sampler.language);
        NAMES.require(in, sampler.names);
        ONLY_NAME.require(in, sampler.onlyName);
        COLORS.require(in, sampler.colors, sampler.unchecked);
        JSON.require(in, sampler.json);
        OBJECT.require(in, sampler.object);
        PART.require(in, sampler.part);
        return publish(sampler);
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
