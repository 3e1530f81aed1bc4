package dev.ncco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What a list holds.
 *
 * @param <T> its type in Java
 */
public interface Item<T> {

    /**
     * Returns the name of the list.
     *
     * @return the name
     */
    Key key();

    /**
     * Checks an element.
     *
     * @param value the element
     * @param index its index
     * @return the element
     */
    T checkItem(@Nullable T value, int index);

    /**
     * Writes an element.
     *
     * @param out where to
     * @param value the element
     */
    void writeItem(JsonWriter out, T value);
}
