package dev.ncco.runtime.property;

import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * The description of the elements of a list.
 *
 * @param <T> the Java type of the elements
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
     * Reads an element, for lists whose elements are not objects.
     *
     * @param in the reader
     * @return the element; null if this release does not know it and reading is lenient
     */
    @Nullable
    T readItem(JsonReader in);

    /**
     * Writes an element.
     *
     * @param out the writer
     * @param value the element
     */
    void writeItem(JsonWriter out, T value);
}
