package dev.ncco.runtime.property;

import dev.ncco.runtime.Json;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.io.WritableValue;
import org.jspecify.annotations.Nullable;

/**
 * A member whose value is an object of this library.
 *
 * @param key the name of the member
 * @param place the union of which the value is an element, if its members depend on that; or null
 * @param <T> the type of the value
 */
public record ObjectProperty<T extends Json>(
        MemberName key, @Nullable Class<T> place) implements ListElement<T> {

    /**
     * Describes the elements of a list that is a document.
     *
     * @param object the name of the list in rules
     * @param name the name of the elements
     * @param <T> the type of the elements
     * @return the property
     */
    public static <T extends Json> ObjectProperty<T> ofElements(String object, String name) {
        return new ObjectProperty<>(MemberName.ofElements(object, name), null);
    }

    /**
     * Returns a copy with the union of which the value is an element, for the few members whose name depends on it.
     *
     * @param union the union
     * @return the copy
     */
    public ObjectProperty<T> as(Class<T> union) {
        return new ObjectProperty<>(key, union);
    }

    /**
     * Returns the property of a list of such values.
     *
     * @param min the minimum number of elements
     * @param max the maximum number of elements
     * @return the list
     */
    public ListProperty<T> list(int min, int max) {
        return ListProperty.of(this, min, max);
    }

    /**
     * Checks that a value is not null; it was validated when it was created.
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
     * Starts to read the member, an object.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return the reader, at the object
     */
    public JsonReader open(JsonReader in, @Nullable T before) {
        in.first(before == null);
        return in.openObject(key.object() + "." + key.name() + ".type", key.name());
    }

    /**
     * Starts to read the member, a list.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
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
     * Checks that the member is present.
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
     * @param out the writer
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
