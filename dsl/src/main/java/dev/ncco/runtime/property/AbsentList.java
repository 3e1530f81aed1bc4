package dev.ncco.runtime.property;

import java.util.AbstractList;
import java.util.List;

/**
 * The default value of an absent list in a document of a deprecated form; it is returned, but not written.
 *
 * @param <T> the type of the elements
 */
final class AbsentList<T> extends AbstractList<T> {

    private final List<T> values;

    AbsentList(List<T> values) {
        this.values = values;
    }

    /** Returns the elements as a list that is written. */
    List<T> toWrite() {
        return values;
    }

    @Override
    public T get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.size();
    }
}
