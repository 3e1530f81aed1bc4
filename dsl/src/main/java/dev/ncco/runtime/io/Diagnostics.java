package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.SecretNames;
import dev.ncco.runtime.text.SyntaxPhrases;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Creates the exceptions of the reader, with their locations; not optimized, as valid documents do not need it. */
abstract class Diagnostics {

    final Utf8Document source;
    final JsonParser parser;

    Diagnostics(Utf8Document source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Returns the start of the current token.
     *
     * @return the offset in bytes
     */
    public int offset() {
        return Utf8Document.offset(parser);
    }

    /**
     * Reports that the current token has another type than the member requires.
     *
     * @param key the member
     * @param wanted the required type, as a phrase
     * @return the exception
     */
    public InvalidDocumentException wrongType(MemberName key, String wanted) {
        return wrongType(key, wanted, false);
    }

    /**
     * Reports that the current token has another type than the member requires.
     *
     * @param key the member
     * @param wanted the required type, as a phrase
     * @param secret whether the message does not show the token
     * @return the exception
     */
    public InvalidDocumentException wrongType(MemberName key, String wanted, boolean secret) {
        return refuseHere(key.object() + "." + key.name() + ".type", subject(key.name()) + " " + wrong(wanted, secret));
    }

    /** Reports a value of a wrong type; a rule about a whole object has no member. */
    InvalidDocumentException wrongType(String rule, String name, String wanted) {
        String subject = rule.equals(name + ".type") ? LimitPhrases.any(name) : subject(name);
        return refuseHere(rule, subject + " " + wrong(wanted, false));
    }

    /** The subject of a message about the type of the current value: an element is not its list. */
    private String subject(String name) {
        TokenStreamContext context = parser.streamReadContext();
        if (parser.currentToken().isStructStart()) {
            context = context.getParent();
        }
        return context.inArray() ? LimitPhrases.element(name) : name;
    }

    /** Returns the message about the type of the current value. */
    private String wrong(String wanted, boolean secret) {
        return wrong(wanted, wanted, secret);
    }

    /**
     * Returns the message about the current value.
     *
     * @param phrase what the value must be
     * @param wanted the required type, as a phrase
     * @param secret whether the message does not show the value
     * @return the message after the name of the member
     */
    public String wrong(String phrase, String wanted, boolean secret) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? LimitPhrases.mustNotBeNull()
                : LimitPhrases.mustBe(phrase, found(parser, wanted, secret || isBelowSecret()));
    }

    /** The current value for messages; only its type where an object is required or the text is secret. */
    String found(JsonParser parser, String wanted, boolean secret) {
        boolean hidden = secret || wanted.equals("an object");
        try {
            return switch (parser.currentToken()) {
                case START_OBJECT -> "an object";
                case START_ARRAY -> "an array";
                case VALUE_STRING -> text(parser.getString(), wanted.equals("a string"), hidden);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    BigDecimal number = hidden ? null : JsonNumbers.exact(parser.getString());
                    boolean numeric = wanted.equals("an integer") || wanted.equals("a number");
                    yield number == null ? "a number" : (numeric ? "" : "the number ") + LimitPhrases.number(number);
                }
                default -> parser.getString();
            };
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(source);
        }
    }

    private static String text(String value, boolean wanted, boolean hidden) {
        return hidden ? wanted ? "" : "a string" : (wanted ? "" : "the string ") + LimitPhrases.quoted(value);
    }

    /** Whether the current value is below a member with a secret name. */
    private boolean isBelowSecret() {
        return isBelowSecret(pointer());
    }

    static boolean isBelowSecret(String pointer) {
        for (String step : pointer.split("/", -1)) {
            if (SecretNames.isSecret(step.replace("~1", "/").replace("~0", "~"))) {
                return true;
            }
        }
        return false;
    }

    /** The JSON Pointer to the current value. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /**
     * Reports the current member as a duplicate.
     *
     * @return the exception
     */
    public InvalidDocumentException duplicate() {
        return refuseHere("json.duplicate-key", SyntaxPhrases.duplicate(parser.currentName()));
    }

    /**
     * Reports a mistake at the current token.
     *
     * @param rule the id of the violated rule
     * @param sentence the message
     * @return the exception
     */
    public InvalidDocumentException refuseHere(String rule, String sentence) {
        return refuse(offset(), pointer(), rule, sentence);
    }

    /**
     * Reports that the value that was just read is invalid.
     *
     * @param e the mistake
     * @return the exception
     */
    public InvalidDocumentException refuse(InvalidValueException e) {
        return refuseValue("", e.rule(), e.getMessage());
    }

    /**
     * Reports an element of the list that was just read.
     *
     * @param index the index of the element
     * @param e the mistake in the list
     * @return the exception
     */
    public InvalidDocumentException refuseElement(int index, InvalidValueException e) {
        String pointer = pointer();
        return refuse(source.find(pointer + "/" + index, Utf8Document.Part.VALUE), pointer, e.rule(), e.getMessage());
    }

    /**
     * Reports a list at the element that was just read.
     *
     * @param e the mistake in the list
     * @return the exception
     */
    public InvalidDocumentException refuseItem(InvalidValueException e) {
        String pointer = pointer();
        return refuse(offset(), pointer.substring(0, pointer.lastIndexOf('/')), e.rule(), e.getMessage());
    }

    /**
     * Reports the current member or another member of the same object, whichever is later in the document.
     *
     * @param other the name of the other member
     * @param rule the id of the violated rule
     * @param sentence the message
     * @return the exception
     */
    public InvalidDocumentException refuseBeside(String other, String rule, String sentence) {
        String pointer = pointer();
        String beside = pointer.substring(0, pointer.lastIndexOf('/') + 1) + JsonPointers.escape(other);
        int here = source.find(pointer, Utf8Document.Part.KEY);
        int there = source.find(beside, Utf8Document.Part.KEY);
        return there > here && source.has(beside, Utf8Document.Part.KEY)
                ? refuse(there, beside, rule, sentence)
                : refuse(here, pointer, rule, sentence);
    }

    /**
     * Reports a member in the list that was just read, or in the single object in place of a list.
     *
     * @param e the mistake and its path
     * @return the exception
     */
    public InvalidDocumentException refuseMember(InvalidValueException e) {
        boolean isSingle = parser.currentToken() == JsonToken.END_OBJECT;
        String below = isSingle ? e.path().substring(e.path().indexOf('/', 1)) : e.path();
        return refuseKey(below, e.rule(), e.getMessage());
    }

    /**
     * Reports the object that was just read.
     *
     * @param rule the id of the violated rule
     * @param sentence the message
     * @return the exception
     */
    public InvalidDocumentException refuseObject(String rule, String sentence) {
        return refuseValue("", rule, sentence);
    }

    /**
     * Reports that the object that was just read lacks a required member.
     *
     * @param key the member
     * @return the exception
     */
    public InvalidDocumentException missing(MemberName key) {
        return refuseObject(
                key.object() + "." + key.name() + ".required", LimitPhrases.missing(key.object(), key.name()));
    }

    /**
     * Reports a value in the value that was just read.
     *
     * @param below the JSON Pointer from the value that was just read; empty for that value
     * @param rule the id of the violated rule
     * @param sentence the message
     * @return the exception
     */
    public InvalidDocumentException refuseValue(String below, String rule, String sentence) {
        String pointer = pointer() + below;
        return refuse(source.find(pointer, Utf8Document.Part.VALUE), pointer, rule, sentence);
    }

    /**
     * Reports the name of a member in the value that was just read.
     *
     * @param below the JSON Pointer from the value that was just read; empty for its own name
     * @param rule the id of the violated rule
     * @param sentence the message
     * @return the exception
     */
    public InvalidDocumentException refuseKey(String below, String rule, String sentence) {
        String pointer = pointer() + below;
        return refuse(source.find(pointer, Utf8Document.Part.KEY), pointer, rule, sentence);
    }

    /**
     * Reports one of two members of the object that was just read, whichever is later in the document.
     *
     * @param first the JSON Pointer from the object to a member
     * @param second the JSON Pointer from the object to the other member
     * @param rule the id of the violated rule
     * @param sentence the message
     * @return the exception
     */
    public InvalidDocumentException refuseLater(String first, String second, String rule, String sentence) {
        String pointer = pointer();
        int one = source.find(pointer + first, Utf8Document.Part.KEY);
        int other = source.find(pointer + second, Utf8Document.Part.KEY);
        return refuse(Math.max(one, other), pointer + (one > other ? first : second), rule, sentence);
    }

    /** A syntax error in the document takes precedence over other mistakes. */
    InvalidDocumentException refuse(int offset, String pointer, String rule, String sentence) {
        source.checkJson();
        return source.refuse(offset, pointer, rule, sentence);
    }

    /**
     * Reports that the current member is unknown, and its correct spelling if it is misspelled.
     *
     * @param object the name of the object in rules
     * @param known the names of the known members
     * @return the exception
     */
    public InvalidDocumentException unknownMember(String object, Set<String> known) {
        String name = parser.currentName();
        String bare = bare(name);
        String pointer = pointer();
        String parent = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        for (String right : known) {
            if (bare(right).equals(bare)
                    && !right.equals(name)
                    && !source.has(parent + JsonPointers.escape(right), Utf8Document.Part.KEY)) {
                return refuseKey("", object + "." + right + ".name", LimitPhrases.renamed(object, name, right));
            }
        }
        return refuseKey("", object + ".unknown-member", LimitPhrases.unknown(object, name));
    }

    /** Removes the marks in which naming conventions differ, and converts a name to lower case. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("_", "")
                .replace(" ", "")
                .replace("-", "")
                .replace("iour", "ior")
                .replace("isation", "ization");
    }
}
