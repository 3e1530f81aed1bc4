package dev.ncco.runtime;

import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Says what is wrong where a reader stands, and finds the place; slow, as good documents never come here. */
abstract class Refusals {

    final Source source;
    final JsonParser parser;

    Refusals(Source source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    int offset() {
        return Source.offset(parser);
    }

    InvalidDocumentException wrongType(Key key, String wanted) {
        return wrongType(key, wanted, false);
    }

    InvalidDocumentException wrongType(Key key, String wanted, boolean secret) {
        return refuseHere(key.object() + "." + key.name() + ".type", key.name() + " " + wrong(wanted, secret));
    }

    /** Refuses a value that is not what the rule requires; a rule about a whole object has no member. */
    InvalidDocumentException wrongType(String rule, String name, String wanted) {
        String subject = rule.equals(name + ".type") ? LimitPhrases.any(name) : name;
        return refuseHere(rule, subject + " " + wrong(wanted, false));
    }

    /** What is wrong with the type of the current value. */
    private String wrong(String wanted, boolean secret) {
        return wrong(wanted, wanted, secret);
    }

    /** What is wrong with the current value: what it must be, and of which type. */
    String wrong(String phrase, String wanted, boolean secret) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? LimitPhrases.mustNotBeNull()
                : LimitPhrases.mustBe(phrase, found(parser, wanted, secret || isBelowSecret()));
    }

    /** The current value, as messages show it; only its type where an object is required, nothing of a secret text. */
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

    /** Whether the name of a member around the current value sounds secret. */
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

    /** Where the reader stands. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Refuses a duplicate member. */
    InvalidDocumentException duplicate() {
        return refuseHere("json.duplicate-key", SyntaxPhrases.duplicate(parser.currentName()));
    }

    InvalidDocumentException refuseHere(String rule, String sentence) {
        return refuse(offset(), pointer(), rule, sentence);
    }

    /** Refuses the value that was just read. */
    InvalidDocumentException refuse(InvalidValueException e) {
        return refuseValue("", e.rule(), e.getMessage());
    }

    /** Refuses the list that was just read, at the element that is too many. */
    InvalidDocumentException refuseElement(int index, InvalidValueException e) {
        String pointer = pointer();
        return refuse(source.find(pointer + "/" + index, Source.Part.VALUE), pointer, e.rule(), e.getMessage());
    }

    /** Refuses the list whose element was just read. */
    InvalidDocumentException refuseItem(InvalidValueException e) {
        String pointer = pointer();
        return refuse(offset(), pointer.substring(0, pointer.lastIndexOf('/')), e.rule(), e.getMessage());
    }

    /** Refuses the member that is being read, or another one of its object, whichever stands later. */
    InvalidDocumentException refuseBeside(String other, String rule, String sentence) {
        String pointer = pointer();
        String beside = pointer.substring(0, pointer.lastIndexOf('/') + 1) + Text.pointer(other);
        int here = source.find(pointer, Source.Part.KEY);
        int there = source.find(beside, Source.Part.KEY);
        return there > here && source.has(beside, Source.Part.KEY)
                ? refuse(there, beside, rule, sentence)
                : refuse(here, pointer, rule, sentence);
    }

    /**
     * Refuses a member below the list that was just read.
     *
     * @param e what is wrong, and below which path
     * @return the exception to throw
     */
    public InvalidDocumentException refuseMember(InvalidValueException e) {
        return refuseKey(e.exactPath(), e.rule(), e.getMessage());
    }

    /** Refuses the object that was just read, for what it lacks. */
    InvalidDocumentException refuseObject(String rule, String sentence) {
        return refuseValue("", rule, sentence);
    }

    /** Refuses the object that was just read, as it lacks a member. */
    InvalidDocumentException missing(Key key) {
        return refuseObject(
                key.object() + "." + key.name() + ".required", LimitPhrases.missing(key.object(), key.name()));
    }

    /** Refuses a value below where the reader stands. */
    InvalidDocumentException refuseValue(String below, String rule, String sentence) {
        String pointer = pointer() + below;
        return refuse(source.find(pointer, Source.Part.VALUE), pointer, rule, sentence);
    }

    /** Refuses a member below where the reader stands, by its name. */
    InvalidDocumentException refuseKey(String below, String rule, String sentence) {
        String pointer = pointer() + below;
        return refuse(source.find(pointer, Source.Part.KEY), pointer, rule, sentence);
    }

    /** Refuses one of two members of the object that was just read: the one that stands later. */
    InvalidDocumentException refuseLater(String first, String second, String rule, String sentence) {
        String pointer = pointer();
        int one = source.find(pointer + first, Source.Part.KEY);
        int other = source.find(pointer + second, Source.Part.KEY);
        return refuse(Math.max(one, other), pointer + (one > other ? first : second), rule, sentence);
    }

    /** What is wrong with the document as such goes before what is wrong in it. */
    InvalidDocumentException refuse(int offset, String pointer, String rule, String sentence) {
        source.checkJson();
        return source.refuse(offset, pointer, rule, sentence);
    }

    InvalidDocumentException unknownMember(String object, Set<String> known) {
        String name = parser.currentName();
        String bare = Text.bare(name);
        String pointer = pointer();
        String parent = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        for (String right : known) {
            if (Text.bare(right).equals(bare)
                    && !right.equals(name)
                    && !source.has(parent + Text.pointer(right), Source.Part.KEY)) {
                return refuseKey("", object + "." + right + ".name", LimitPhrases.renamed(object, name, right));
            }
        }
        return refuseKey("", object + ".unknown-member", LimitPhrases.unknown(object, name));
    }
}
