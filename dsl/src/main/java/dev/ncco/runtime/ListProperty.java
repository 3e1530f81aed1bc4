package dev.ncco.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds a list.
 *
 * @param key its name
 * @param item what the list holds
 * @param min how many elements at least
 * @param max how many elements at most
 * @param <T> the elements' type in Java
 */
public record ListProperty<T>(Key key, Item<T> item, int min, int max) {

    static <T> ListProperty<T> of(Item<T> item, int min, int max) {
        return new ListProperty<>(item.key(), item, min, max);
    }

    /**
     * Checks and copies a list.
     *
     * @param list the list
     * @return an unmodifiable copy
     */
    public List<T> check(@Nullable List<? extends T> list) {
        if (list == null) {
            throw key.refuseNull();
        }
        return checkAll(FixedList.copyOf(list));
    }

    private List<T> checkAll(List<T> copy) {
        int size = copy.size();
        for (int i = 0; i < size; i++) {
            item.checkItem(copy.get(i), i);
        }
        checkSize(size);
        return copy;
    }

    /**
     * Checks a list that is given element by element.
     *
     * @param first the first element
     * @param more the others
     * @return an unmodifiable list
     */
    public List<T> check(@Nullable T first, T @Nullable [] more) {
        if (more == null) {
            throw key.refuseNull();
        }
        if (more.length == 0) {
            return checkOne(first);
        }
        Object[] all = new Object[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return checkAll(new FixedList<>(all));
    }

    /**
     * Makes a list of one element.
     *
     * @param value the element
     * @return an unmodifiable list
     */
    public List<T> checkOne(@Nullable T value) {
        return List.of(item.checkItem(value, 0));
    }

    /**
     * Checks the only element of a list that always has one.
     *
     * @param value the element
     * @return the element
     */
    public T checkOnly(@Nullable T value) {
        return item.checkItem(value, 0);
    }

    /**
     * Adds an element to a list that holds each at most once, in the order of their declaration.
     *
     * @param list the list
     * @param element the element
     * @return the list with the element
     */
    public List<T> plus(List<T> list, T element) {
        if (list.contains(element)) {
            return list;
        }
        List<T> copy = new ArrayList<>(list);
        copy.add(element);
        copy.sort(null);
        return new FixedList<>(copy.toArray());
    }

    private void checkSize(int size) {
        if (size < min) {
            throw key.refuse(
                    "minItems", min == 1 ? "must not be empty" : "must hold at least " + min + ", but held " + size);
        }
        if (size > max) {
            throw key.refuse("maxItems", "must hold at most " + max + ", but held " + size);
        }
    }

    /**
     * Writes the list, if it is set.
     *
     * @param out where to
     * @param list the list
     */
    public void write(JsonWriter out, @Nullable List<T> list) {
        if (list != null) {
            out.key(key);
            writeElements(out, list);
        }
    }

    void writeElements(JsonWriter out, List<T> list) {
        out.openArray();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.comma();
            }
            item.writeItem(out, list.get(i));
        }
        out.closeArray();
    }

    /**
     * Writes a list of one element, if it is set.
     *
     * @param out where to
     * @param value the element
     */
    public void writeOnly(JsonWriter out, @Nullable T value) {
        if (value != null) {
            out.key(key);
            out.openArray();
            item.writeItem(out, value);
            out.closeArray();
        }
    }
}
