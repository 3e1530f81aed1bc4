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

/**
 * Reads one document from start to end, token by token; the generated classes say what may come. Where something is
 * wrong, it finds out the place.
 */
public final class JsonReader extends Diagnostics {

    private final boolean lenient;
    /** Where the object starts whose class is chosen. */
    private int objectStart;
    /** Whether the member that chose the class came before all others, so that it has been read. */
    private boolean chosen;
    /** Whether the value of the member that chose the class is a string. */
    private boolean named;
    /** The first member of an object, where it was read before its turn. */
    private @Nullable String pending;
    /** Members of the objects being read that have no field, by the depth of the object. */
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
     * Starts to read.
     *
     * @param json the document
     * @param reading how to read it
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader of(@Nullable String json, Reading reading) {
        return new JsonReader(Utf8Document.of(json), reading);
    }

    /**
     * Starts to read.
     *
     * @param json the document in UTF-8
     * @param reading how to read it
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader of(byte @Nullable [] json, Reading reading) {
        return new JsonReader(Utf8Document.of(json), reading);
    }

    /**
     * Starts to read; the stream is not closed.
     *
     * @param json the document in UTF-8
     * @param reading how to read it
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is too large or not JSON
     * @throws IOException if the stream fails
     */
    public static JsonReader of(@Nullable InputStream json, Reading reading) throws IOException {
        return new JsonReader(Utf8Document.of(json), reading);
    }

    /**
     * Starts to read what a JSON library has parsed.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader ofTree(@Nullable Object tree) {
        return ofTree(tree, UnaryOperator.identity());
    }

    private static JsonReader ofTree(@Nullable Object tree, UnaryOperator<@Nullable Object> toJson) {
        Object copy;
        try {
            copy = TreeCopy.ofDocument(tree, toJson);
        } catch (InvalidValueException e) {
            throw new InvalidDocumentException(1, 1, "", "json.syntax", e.getMessage());
        }
        return of(JsonWriter.bytesOfTree(copy), Reading.STRICT);
    }

    /**
     * Starts to read what a JSON library has parsed, leniently.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is too large or not JSON
     */
    public static JsonReader ofTreeLeniently(@Nullable Object tree) {
        JsonReader strict = ofTree(tree);
        return new JsonReader(strict.source, Reading.LENIENT);
    }

    /**
     * Starts to read an object whose members are given in Java.
     *
     * @param members the members: JSON as maps, lists, strings, numbers, booleans and null, or what the methods of the
     *     object return
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is larger than 1 MiB, or a value has no JSON
     */
    public static JsonReader ofMembers(@Nullable Map<String, ?> members) {
        return ofTree(members, JavaValues::toJson);
    }

    /**
     * Starts to read the parameters of a URL's query as the members of an object.
     *
     * @param query the query, percent-encoded; null stands for an empty one
     * @return a reader at its first token
     * @throws InvalidDocumentException if it is larger than 1 MiB
     */
    public static JsonReader ofQuery(@Nullable String query) {
        Utf8Document.checkLength(query);
        return ofTree(QueryParameters.parse(query));
    }

    /** Reads JSON that this library wrote, which may be larger than what it takes from others. */
    static JsonReader ofOwn(byte[] json) {
        return new JsonReader(new Utf8Document(json), Reading.STRICT);
    }

    /**
     * Ends reading.
     *
     * @param value what was read
     * @param <T> its type
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
     * Reads a whole document that is a member of a union, and expects a certain class.
     *
     * @param type the class
     * @param union reads a member of the union, from an object
     * @param name the name of the union in rules
     * @param <T> the class
     * @return the value
     * @throws InvalidDocumentException if the document is not valid, or is for another class of the union
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
     * Goes on to the next member of an object.
     *
     * @return its name, or null at the end; the value comes next
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
     * Goes on to the next element of a list.
     *
     * @return whether there is one
     */
    public boolean nextElement() {
        return advance() != JsonToken.END_ARRAY;
    }

    /**
     * Checks that the current member is not a duplicate.
     *
     * @param unset whether the member has no value yet
     */
    public void first(boolean unset) {
        if (!unset || lenient && isHereKept()) {
            throw duplicate();
        }
    }

    /**
     * Expects an object.
     *
     * @param rule what it breaks if it is none
     * @param name what it is called
     * @return this
     */
    public JsonReader openObject(String rule, String name) {
        return open(JsonToken.START_OBJECT, rule, name, "an object");
    }

    /**
     * Expects a list of objects; a lenient reader takes a single object for a list of one.
     *
     * @param rule what it breaks if it is neither
     * @param name what it is called
     * @return this
     */
    public JsonReader openList(String rule, String name) {
        return lenient && isObject() ? this : openArray(rule, name);
    }

    /**
     * Checks that an array starts here.
     *
     * @param rule the id of the rule that another type breaks
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
     * @param rule the rule that a document of another kind breaks
     * @param name the name of the object
     * @param factory makes the object from JSON; null if it is of another kind
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
     * Reads a value again, as a tree.
     *
     * @param offset where the value starts, in bytes
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

    /** {@return whether a string stands here} */
    public boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    JsonParser parser() {
        return parser;
    }

    /** Reads the member that says which class an object is for, wherever it stands; null if it is not there. */
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
     * Tells whether the object whose class is being chosen has a member.
     *
     * @param member its name
     * @return whether it has
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

    /** Finds a member of the object whose class is being chosen by a second parser; null if it is not there. */
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

    /** Reads an object of a class that is not known, or refuses it. */
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

    /** The value of the member that chooses the class, as messages show it. */
    private String foundDiscriminator(String member, String pointer) {
        boolean secret = isBelowSecret(pointer);
        String found = chosen
                ? found(parser, "a string", secret)
                : lookAhead(member, ahead -> found(ahead, "a string", secret));
        return found == null ? "" : found;
    }

    /**
     * Tells whether the member that chose the class has been read, as it came first.
     *
     * @return whether it has; it is told once
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
     * Tells whether a member of the object that was just read is kept.
     *
     * @param name its name
     * @return whether it is
     */
    public boolean isKept(String name) {
        return isKept(name, parser.streamReadContext().getNestingDepth() + 1);
    }

    /**
     * Returns whether a member with the name of the one that is being read is kept already.
     *
     * @return whether the member is a duplicate of one that is kept
     */
    public boolean isHereKept() {
        // The current token may have opened an object; its name is one level up.
        int depth = parser.streamReadContext().getNestingDepth();
        return isKept(parser.currentName(), parser.currentToken().isStructStart() ? depth - 1 : depth);
    }

    /**
     * Keeps the member that was just read among the unchecked members of its object.
     *
     * @param value its value
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
     * Keeps a member of the object that was just read.
     *
     * @param name its name
     * @param value its value
     */
    public void keep(String name, @Nullable Object value) {
        keep(name, value, parser.streamReadContext().getNestingDepth() + 1);
    }

    /**
     * Reads a member that this release does not know: keeps it where reading is lenient, and refuses it otherwise.
     *
     * @param object the object's name in rules
     * @param known the names that it knows
     */
    public void unknown(String object, Set<String> known) {
        if (!lenient) {
            throw unknownMember(object, known);
        }
        extra();
    }

    /** Reads a member of an object that may have any, and keeps it. */
    public void extra() {
        first(!isHereKept());
        keep(JsonTree.read(this));
    }

    /**
     * Returns the members without a field of the object that was just read.
     *
     * @return them, in their order
     */
    public UncheckedMembers kept() {
        int depth = parser.streamReadContext().getNestingDepth() + 1;
        Map<String, @Nullable Object> members = kept[depth];
        kept[depth] = null;
        return members == null ? UncheckedMembers.NONE : UncheckedMembers.of(members);
    }
}
