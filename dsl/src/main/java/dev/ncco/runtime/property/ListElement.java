package dev.ncco.runtime.property;

import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * What a list holds.
 *
 * @param <T> its type in Java
 */
public interface ListElement<T> {

    /**
     * Returns the name of the list.
     *
     * @return the name
     */
    MemberName key();

    /**
     * Checks an element.
     *
     * @param value the element
     * @param index its index
     * @return the element
     */
    T checkItem(@Nullable T value, int index);

    /**
     * Reads an element, for lists whose elements are no objects.
     *
     * @param in where from
     * @return the element, or null if this release does not know it, and reading is lenient
     */
    @Nullable
    T readItem(JsonReader in);

    /**
     * Writes an element.
     *
     * @param out where to
     * @param value the element
     */
    void writeItem(JsonWriter out, T value);
}
