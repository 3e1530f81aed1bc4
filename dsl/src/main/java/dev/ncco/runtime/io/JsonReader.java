package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.Surrogates;
import dev.ncco.runtime.text.SyntaxPhrases;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a document token by token, as directed by the generated classes. Locates a mistake only if there is one. */
public final class JsonReader extends Diagnostics {

    private final boolean lenient;
    /** The start of the object whose class is being selected. */
    private int objectStart;
    /** Whether the discriminator was the first member, so that it has already been read. */
    private boolean chosen;
    /** Whether the value of the discriminator is a string. */
    private boolean named;
    /** The name of the first member of an object, if it was read ahead. */
    private @Nullable String pending;
    /** The unchecked members of the objects being read, by nesting depth. */
    private final @Nullable Map<String, @Nullable Object>[] kept = newArray();

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static @Nullable Map<String, @Nullable Object>[] newArray() {
        return new Map[Utf8Document.MAX_DEPTH + 2];
    }

    private JsonReader(Utf8Document source, Reading reading) {
        this(source, reading, 0);
        if (parser.currentToken() == null) {
            throw refuse(source.bytes().length, "", "json.empty", SyntaxPhrases.EMPTY);
        }
    }

    private JsonReader(Utf8Document source, Reading reading, int offset) {
        super(source, source.parser(offset));
        this.lenient = reading == Reading.LENIENT;
        advance();
    }

    /**
     * Creates a reader.
     *
     * @param json the document
     * @param reading how to read it
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader of(@Nullable String json, Reading reading) {
        return new JsonReader(Utf8Document.of(json), reading);
    }

    /**
     * Creates a reader.
     *
     * @param json the document in UTF-8
     * @param reading how to read it
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader of(byte @Nullable [] json, Reading reading) {
        return new JsonReader(Utf8Document.of(json), reading);
    }

    /**
     * Creates a reader; the stream is not closed.
     *
     * @param json the document in UTF-8
     * @param reading how to read it
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is too large or not JSON
     * @throws IOException if the stream fails
     */
    public static JsonReader of(@Nullable InputStream json, Reading reading) throws IOException {
        return new JsonReader(Utf8Document.of(json), reading);
    }

    /**
     * Creates a reader of JSON that another library has parsed.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader ofTree(@Nullable Object tree) {
        return ofTree(tree, UnaryOperator.identity(), Reading.STRICT);
    }

    private static JsonReader ofTree(@Nullable Object tree, UnaryOperator<@Nullable Object> toJson, Reading reading) {
        Object copy;
        try {
            copy = TreeCopy.ofDocument(tree, toJson);
        } catch (InvalidValueException e) {
            throw new InvalidDocumentException(1, 1, "", "json.syntax", e.getMessage());
        }
        return of(JsonWriter.bytesOfTree(copy), reading);
    }

    /**
     * Creates a lenient reader of JSON that another library has parsed.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader ofTreeLeniently(@Nullable Object tree) {
        return ofTree(tree, UnaryOperator.identity(), Reading.LENIENT);
    }

    /**
     * Creates a reader of an object whose members are given as Java values.
     *
     * @param members the members: JSON as maps, lists, strings, numbers, booleans and null, or values as the getters of
     *     the object return them
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is larger than 1 MiB, or a value cannot be converted to JSON
     */
    public static JsonReader ofMembers(@Nullable Map<String, ?> members) {
        return ofTree(members, JavaValues::toJson, Reading.STRICT);
    }

    /**
     * Creates a reader of the parameters of a URL query, as the members of an object.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return a reader at the first token
     * @throws InvalidDocumentException if it is larger than 1 MiB
     */
    public static JsonReader ofQuery(@Nullable String query) {
        Utf8Document.checkLength(query);
        return ofTree(QueryParameters.parse(query));
    }

    /** Creates a reader of JSON that this library wrote, which may be larger than the limit of other documents. */
    static JsonReader ofOwn(byte[] json) {
        return new JsonReader(new Utf8Document(json), Reading.STRICT);
    }

    /**
     * Checks that the document ends.
     *
     * @param value the value that was read
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T end(T value) {
        if (advance() != null) {
            throw refuse(offset(), "", "json.trailing-text", SyntaxPhrases.TRAILING_TEXT);
        }
        parser.close();
        return value;
    }

    /**
     * Checks that the document ends after reading it as a certain class of a union.
     *
     * @param type the class
     * @param union reads a member of the union, from an object
     * @param name the name of the union in rules
     * @param <T> the class
     * @return the value
     * @throws InvalidDocumentException if the document is invalid, or is of another class of the union
     */
    public <T> T endAs(Class<T> type, Function<JsonReader, ?> union, String name) {
        Object value = union.apply(openObject(name + ".type", name));
        if (!type.isInstance(value)) {
            throw refuse(
                    0,
                    "",
                    name + ".type",
                    name + " must be a " + type.getSimpleName() + ", but was a "
                            + value.getClass().getSimpleName());
        }
        return end(type.cast(value));
    }

    /** {@return whether it reads leniently} */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * Returns the current token.
     *
     * @return the token
     */
    public JsonToken token() {
        return parser.currentToken();
    }

    JsonToken advance() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(source);
        }
    }

    /**
     * Advances to the next member of an object.
     *
     * @return the name, or null at the end of the object; the value is the next token
     */
    public @Nullable String nextMember() {
        if (pending != null) {
            String name = pending;
            pending = null;
            return name;
        }
        try {
            String name = parser.nextName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(source);
        }
    }

    /**
     * Advances to the next element of a list.
     *
     * @return {@code false} at the end of the list
     */
    public boolean nextElement() {
        return advance() != JsonToken.END_ARRAY;
    }

    /**
     * Checks that the current member is not a duplicate.
     *
     * @param unset whether the member has not been read
     */
    public void first(boolean unset) {
        if (!unset || lenient && isHereKept()) {
            throw duplicate();
        }
    }

    /**
     * Checks that an object starts here.
     *
     * @param rule the id of the rule that another type violates
     * @param name the name of the object in messages
     * @return this reader
     */
    public JsonReader openObject(String rule, String name) {
        return open(JsonToken.START_OBJECT, rule, name, "an object");
    }

    /**
     * Checks that a list of objects starts here; a lenient reader also accepts a single object.
     *
     * @param rule the id of the rule that another type violates
     * @param name the name of the list in messages
     * @return this reader
     */
    public JsonReader openList(String rule, String name) {
        return lenient && isObject() ? this : openArray(rule, name);
    }

    /**
     * Checks that an array starts here.
     *
     * @param rule the id of the rule that another type violates
     * @param name the name of the array in messages
     * @return this reader
     */
    public JsonReader openArray(String rule, String name) {
        return open(JsonToken.START_ARRAY, rule, name, "an array");
    }

    private JsonReader open(JsonToken opening, String rule, String name, String wanted) {
        if (parser.currentToken() != opening) {
            throw wrongType(rule, name, wanted);
        }
        return this;
    }

    /**
     * Reads a whole document that the platform sends.
     *
     * @param rule the id of the rule that a document of another kind violates
     * @param name the name of the object
     * @param factory creates the object from JSON; returns null if it is of another kind
     * @param <T> the type of the object
     * @return the object
     */
    public <T> T received(String rule, String name, Function<Object, @Nullable T> factory) {
        JsonReader in = isString() ? this : openObject(rule, name);
        T value = factory.apply(Objects.requireNonNull(JsonTree.read(in)));
        if (value == null) {
            throw wrongType(rule, name, "an object");
        }
        return end(value);
    }

    /** {@return whether an object starts here} */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Reads a value again as a tree.
     *
     * @param offset the start of the value, in bytes
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable
    public Object treeAt(int offset) {
        return JsonTree.read(new JsonReader(source, Reading.STRICT, offset));
    }

    /**
     * Returns the current token as a string.
     *
     * @param key the member
     * @return the string
     * @throws InvalidDocumentException if the token is not a string
     */
    public String string(MemberName key) {
        return string(key, false);
    }

    /**
     * Returns the current token as a string.
     *
     * @param key the member
     * @param secret whether messages do not show the token
     * @return the string
     * @throws InvalidDocumentException if the token is not a string
     */
    public String string(MemberName key, boolean secret) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType(key, "a string", secret);
        }
        return string();
    }

    /**
     * Returns the text of the current token.
     *
     * @return the text
     */
    public String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(source);
        }
    }

    /** {@return whether the current token is a string} */
    public boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    JsonParser parser() {
        return parser;
    }

    /** Returns the value of the discriminator at any position in its object; null if there is none. */
    @Nullable
    String choose(String member) {
        objectStart = offset();
        String name = nextMember();
        chosen = member.equals(name);
        if (chosen) {
            named = isString();
            return string();
        }
        pending = name;
        return name == null ? null : chosenValue(member);
    }

    /**
     * Returns whether the object whose class is being selected has a member.
     *
     * @param member the name of the member
     * @return {@code true} if it has
     */
    public boolean has(String member) {
        return lookAhead(member, ahead -> true) != null;
    }

    private @Nullable String chosenValue(String member) {
        return lookAhead(member, ahead -> {
            named = ahead.currentToken() == JsonToken.VALUE_STRING;
            return ahead.getString();
        });
    }

    /** Looks for a member of the object whose class is being selected with a second parser; returns null if absent. */
    private <T> @Nullable T lookAhead(String member, Function<JsonParser, T> read) {
        try (JsonParser ahead = source.parser(objectStart)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(member)) {
                    return read.apply(ahead);
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(source);
        }
    }

    /** Reads an object of an unknown class if reading is lenient; otherwise rejects it. */
    UncheckedMembers unknownObject(Discriminator discriminator) {
        String value = chosen ? string() : chosenValue(discriminator.member());
        if (!lenient || value == null || !named) {
            String inside = pointer();
            boolean empty = parser.currentToken() == JsonToken.END_OBJECT;
            String object = empty ? inside : inside.substring(0, inside.lastIndexOf('/'));
            String pointer = value == null ? object : object + "/" + discriminator.member();
            throw refuse(
                    source.find(pointer, Utf8Document.Part.VALUE),
                    pointer,
                    discriminator.rule(value),
                    discriminator.sentence(value == null ? null : foundDiscriminator(discriminator.member(), pointer)));
        }
        if (hasChosen()) {
            keep(value);
        }
        while (nextMember() != null) {
            extra();
        }
        return kept();
    }

    /** The value of the discriminator for messages. */
    private String foundDiscriminator(String member, String pointer) {
        boolean secret = isBelowSecret(pointer);
        String found = chosen
                ? found(parser, "a string", secret)
                : lookAhead(member, ahead -> found(ahead, "a string", secret));
        return found == null ? "" : found;
    }

    /**
     * Returns whether the discriminator was the first member, so that it has already been read, and resets this state.
     *
     * @return {@code true} only once per object
     */
    public boolean hasChosen() {
        boolean first = chosen;
        chosen = false;
        return first;
    }

    private boolean isKept(String name, int depth) {
        Map<String, @Nullable Object> members = kept[depth];
        return members != null && members.containsKey(name);
    }

    /**
     * Returns whether a member of the object that was just read is an unchecked member.
     *
     * @param name the name of the member
     * @return {@code true} if it is
     */
    public boolean isKept(String name) {
        return isKept(name, parser.streamReadContext().getNestingDepth() + 1);
    }

    /**
     * Returns whether the current member is a duplicate of an unchecked member.
     *
     * @return {@code true} if it is
     */
    public boolean isHereKept() {
        // The current token may have opened an object; its name is one level up.
        int depth = parser.streamReadContext().getNestingDepth();
        return isKept(parser.currentName(), parser.currentToken().isStructStart() ? depth - 1 : depth);
    }

    /**
     * Keeps the member that was just read as an unchecked member of its object.
     *
     * @param value the value
     */
    public void keep(@Nullable Object value) {
        keep(parser.currentName(), value, parser.streamReadContext().getNestingDepth());
    }

    private void keep(String name, @Nullable Object value, int depth) {
        if (Surrogates.indexOfUnpaired(name) >= 0
                || value instanceof String text && Surrogates.indexOfUnpaired(text) >= 0) {
            throw refuseHere("json.lone-surrogate", LimitPhrases.UNPAIRED_IN_STRING);
        }
        Map<String, @Nullable Object> members = kept[depth];
        if (members == null) {
            members = new LinkedHashMap<>();
            kept[depth] = members;
        }
        members.put(name, value);
    }

    /**
     * Adds an unchecked member to the object that was just read.
     *
     * @param name the name
     * @param value the value
     */
    public void keep(String name, @Nullable Object value) {
        keep(name, value, parser.streamReadContext().getNestingDepth() + 1);
    }

    /**
     * Keeps an unknown member if reading is lenient; otherwise rejects it.
     *
     * @param object the name of the object in rules
     * @param known the names of the known members
     */
    public void unknown(String object, Set<String> known) {
        if (!lenient) {
            throw unknownMember(object, known);
        }
        extra();
    }

    /** Keeps a member of an object that can have any members. */
    public void extra() {
        first(!isHereKept());
        keep(JsonTree.read(this));
    }

    /**
     * Returns the unchecked members of the object that was just read.
     *
     * @return the members in their order
     */
    public UncheckedMembers kept() {
        int depth = parser.streamReadContext().getNestingDepth() + 1;
        Map<String, @Nullable Object> members = kept[depth];
        kept[depth] = null;
        return members == null ? UncheckedMembers.NONE : UncheckedMembers.of(members);
    }
}
