package dev.ncco.runtime.property;

import dev.ncco.runtime.Json;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.io.UncheckedMembers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The description of an object: its name in rules and its members. Each member is declared once, by the constant that
 * describes it. A generated class declares all members before it is used.
 */
public final class ObjectDescriptor {

    private final String name;
    private final Set<String> members = new LinkedHashSet<>();
    private final Map<String, TextProperty> deprecated = new LinkedHashMap<>();

    private ObjectDescriptor(String name) {
        this.name = name;
    }

    /**
     * Creates the description of an object without members.
     *
     * @param name the name in rules, such as {@code talk}
     * @return the description
     */
    public static ObjectDescriptor of(String name) {
        return new ObjectDescriptor(name);
    }

    /**
     * Adds the names of members without a constant, which the object has only in another place or form.
     *
     * @param names the names
     * @return this description
     */
    public ObjectDescriptor alsoKnown(String... names) {
        Collections.addAll(members, names);
        return this;
    }

    /**
     * Adds a deprecated string without a replacement; it is kept when it is read, and written unchanged.
     *
     * @param member the name of the member
     * @return this description
     */
    public ObjectDescriptor deprecatedText(String member) {
        deprecated.put(member, TextProperty.of(name, member));
        return this;
    }

    /**
     * Creates a description of the same object for its deprecated members, which are read, but not written.
     *
     * @return the description
     */
    public ObjectDescriptor deprecated() {
        return new ObjectDescriptor(name);
    }

    private MemberName member(String member) {
        members.add(member);
        return MemberName.of(name, member);
    }

    /**
     * Declares the discriminator.
     *
     * @param member the name of the member
     * @param value the value
     * @return the constant
     */
    public Constant discriminator(String member, String value) {
        members.add(member);
        return Constant.of(member, value);
    }

    /**
     * Declares a string.
     *
     * @param member the name of the member
     * @return the property, without limits
     */
    public TextProperty text(String member) {
        members.add(member);
        return TextProperty.of(name, member);
    }

    /**
     * Declares an integer.
     *
     * @param member the name of the member
     * @return the property, without limits
     */
    public IntProperty integer(String member) {
        return new IntProperty(member(member), -Integer.MAX_VALUE, Integer.MAX_VALUE, "");
    }

    /**
     * Declares a number.
     *
     * @param member the name of the member
     * @return the property, without limits
     */
    public DecimalProperty decimal(String member) {
        return new DecimalProperty(member(member), -Double.MAX_VALUE, Double.MAX_VALUE, "", false);
    }

    /**
     * Declares a boolean.
     *
     * @param member the name of the member
     * @return the property
     */
    public FlagProperty flag(String member) {
        return FlagProperty.of(member(member));
    }

    /**
     * Declares a value of a closed enumeration.
     *
     * @param member the name of the member
     * @param constants the constants of the enumeration
     * @param <T> the enumeration
     * @return the property
     */
    public <T extends Enum<T> & Token> EnumProperty<T> constant(String member, T[] constants) {
        return EnumProperty.of(member(member), constants);
    }

    /**
     * Declares a value of an open enumeration.
     *
     * @param member the name of the member
     * @param <T> the enumeration
     * @return the property
     */
    public <T extends Token> TokenProperty<T> token(String member) {
        return new TokenProperty<>(member(member));
    }

    /**
     * Declares any JSON.
     *
     * @param member the name of the member
     * @return the property
     */
    public JsonProperty json(String member) {
        return new JsonProperty(member(member), null, null);
    }

    /**
     * Declares an object with a class.
     *
     * @param member the name of the member
     * @param <T> the class
     * @return the property
     */
    public <T extends Json> ObjectProperty<T> object(String member) {
        return new ObjectProperty<>(member(member), null);
    }

    /**
     * Declares a string that is wrapped in an object in JSON.
     *
     * @param member the name of the object
     * @param constants the members before the string, each with its only value
     * @param inner the string
     * @return the property
     */
    public WrappedProperty wrapped(String member, Map<String, String> constants, TextProperty inner) {
        return WrappedProperty.of(member(member), constants, inner);
    }

    /**
     * Reads a member without a constant, which is deprecated or unknown.
     *
     * @param in the reader, at the value of the member
     * @param member the name of the member
     */
    public void other(JsonReader in, String member) {
        TextProperty text = deprecated.get(member);
        if (text == null) {
            in.unknown(name, members);
        } else {
            CharSequence before = in.isHereKept() ? member : null;
            in.keep(text.read(in, before).toString());
        }
    }

    /**
     * Adds an unchecked member.
     *
     * @param unchecked the unchecked members
     * @param member the name of the member
     * @param json a map, list, string, number, boolean or null
     * @return a copy with the member
     * @throws dev.ncco.runtime.InvalidValueException if the object has a member with this name, or {@code json} is not
     *     JSON
     */
    public UncheckedMembers with(UncheckedMembers unchecked, String member, @Nullable Object json) {
        return unchecked.with(name, members, member, json);
    }
}
