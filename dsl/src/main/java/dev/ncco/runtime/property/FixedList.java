package dev.ncco.runtime.property;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * An unmodifiable list backed by an array: one object less than the JDK's wrapper around {@code Arrays.asList}.
 *
 * @param <T> the type of the elements
 */
final class FixedList<T> extends AbstractList<T> implements RandomAccess {

    private static final Class<?> SMALL = List.of(1).getClass();
    private static final Class<?> LARGE = List.of().getClass();

    private final Object[] items;

    FixedList(Object[] items) {
        this.items = items;
    }

    /** Copies a list; immutable lists of the JDK are returned unchanged. */
    @SuppressWarnings("unchecked") // an unmodifiable list can be used as a list of a wider type
    static <T> List<T> copyOf(List<? extends T> list) {
        Class<?> type = list.getClass();
        return type == SMALL || type == LARGE ? (List<T>) list : new FixedList<>(list.toArray());
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public T get(int index) {
        return (T) items[index];
    }

    @Override
    public int size() {
        return items.length;
    }
}
