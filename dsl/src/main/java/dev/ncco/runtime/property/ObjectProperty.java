package dev.ncco.runtime.property;

import dev.ncco.runtime.Json;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.io.WritableValue;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds another value of this library.
 *
 * @param key its name
 * @param place the union that the value is seen through, if its members depend on that
 * @param <T> the value's type
 */
public record ObjectProperty<T extends Json>(
        MemberName key, @Nullable Class<T> place) implements ListElement<T> {

    /**
     * Describes the elements of a list that is a document.
     *
     * @param object the list's name in rules
     * @param name what its elements are called
     * @param <T> the elements' type
     * @return the property
     */
    public static <T extends Json> ObjectProperty<T> ofElements(String object, String name) {
        return new ObjectProperty<>(MemberName.ofElements(object, name), null);
    }

    /**
     * Says which union the value is seen through, for the few members whose name depends on it.
     *
     * @param union the union
     * @return a copy that does
     */
    public ObjectProperty<T> as(Class<T> union) {
        return new ObjectProperty<>(key, union);
    }

    /**
     * Makes a list of such values.
     *
     * @param min how many at least
     * @param max how many at most
     * @return the list
     */
    public ListProperty<T> list(int min, int max) {
        return ListProperty.of(this, min, max);
    }

    /**
     * Checks that there is a value; it was checked itself when it was made.
     *
     * @param value the value
     * @return the value
     */
    public T check(@Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return value;
    }

    /**
     * Begins to read the member from JSON: an object.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the reader, at the object
     */
    public JsonReader open(JsonReader in, @Nullable T before) {
        in.first(before == null);
        return in.openObject(key.object() + "." + key.name() + ".type", key.name());
    }

    /**
     * Begins to read the member from JSON: a list.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the reader, at the list
     */
    public JsonReader openList(JsonReader in, @Nullable T before) {
        in.first(before == null);
        return in.openList(key.object() + "." + key.name() + ".type", key.name());
    }

    @Override
    public T readItem(JsonReader in) {
        throw new IllegalStateException("the class of " + key.name() + " reads its elements");
    }

    @Override
    public T checkItem(@Nullable T value, int index) {
        if (value == null) {
            throw key.refuseNull(index);
        }
        return value;
    }

    /**
     * Makes sure that the member was read.
     *
     * @param in the reader, at the end of the object
     * @param value the value that was read
     * @return the value
     */
    public T require(JsonReader in, @Nullable T value) {
        if (value == null) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the value
     */
    public void write(JsonWriter out, @Nullable T value) {
        if (value != null) {
            out.key(key);
            writeItem(out, value);
        }
    }

    @Override
    public void writeItem(JsonWriter out, T value) {
        out.enter(place);
        out.value((WritableValue) value);
        out.enter(null);
    }
}
