package dev.ncco.runtime.property;

import java.util.AbstractList;
import java.util.List;

/**
 * What the absence of a list stands for in a document of a deprecated form: it is read, and not written.
 *
 * @param <T> the elements' type
 */
final class AbsentList<T> extends AbstractList<T> {

    private final List<T> values;

    AbsentList(List<T> values) {
        this.values = values;
    }

    /** Returns the same elements as a list that is written. */
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
