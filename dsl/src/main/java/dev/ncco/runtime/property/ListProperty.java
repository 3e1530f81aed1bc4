package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.text.LimitPhrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member whose value is a list.
 *
 * @param key the name of the member
 * @param item the description of the elements
 * @param min the minimum number of elements
 * @param max the maximum number of elements
 * @param <T> the Java type of the elements
 */
public record ListProperty<T>(MemberName key, ListElement<T> item, int min, int max) {

    static <T> ListProperty<T> of(ListElement<T> item, int min, int max) {
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
        if (item instanceof EnumProperty && size > 1) {
            Set<T> before = new HashSet<>();
            for (T element : copy) {
                if (!before.add(element)) {
                    throw refuseRepeated(((Token) element).value());
                }
            }
        }
        return copy;
    }

    private InvalidValueException refuseRepeated(String value) {
        return key.refuse("uniqueItems", LimitPhrases.repeated(value));
    }

    /**
     * Checks a list given as single elements.
     *
     * @param first the first element
     * @param more the other elements
     * @return an unmodifiable list
     */
    public List<T> check(@Nullable T first, T @Nullable [] more) {
        T[] others = given(more);
        if (others.length == 0) {
            return checkOne(first);
        }
        Object[] all = new Object[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return checkAll(new FixedList<>(all));
    }

    /**
     * Checks that an array of elements is not null.
     *
     * @param more the elements, which are not checked
     * @return the array
     */
    public T[] given(T @Nullable [] more) {
        if (more == null) {
            throw key.refuseNull();
        }
        return more;
    }

    /**
     * Creates a list with one element.
     *
     * @param value the element
     * @return an unmodifiable list
     */
    public List<T> checkOne(@Nullable T value) {
        return List.of(item.checkItem(value, 0));
    }

    /**
     * Checks the element of a list that always has exactly one.
     *
     * @param value the element
     * @return the element
     */
    public T checkOnly(@Nullable T value) {
        return item.checkItem(value, 0);
    }

    /**
     * Adds an element to a list of unique elements, which is sorted in the order of their declaration.
     *
     * @param list the list
     * @param element the element
     * @return the list with the element
     */
    public List<T> plus(List<T> list, T element) {
        if (list == KEPT || list.contains(element)) {
            return list instanceof AbsentList<T> absent ? absent.toWrite() : list;
        }
        List<T> copy = new ArrayList<>(list);
        copy.add(element);
        copy.sort(null);
        return new FixedList<>(copy.toArray());
    }

    /** Represents a list with a constant that this release does not know, which is an unchecked member. */
    private static final List<?> KEPT = new FixedList<>(new Object[0]);

    /**
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return an unmodifiable list; null if it contains an unknown element and is kept as an unchecked member
     */
    public @Nullable List<T> read(JsonReader in, @Nullable List<T> before) {
        in.first(before == null);
        if (!isList(in)) {
            T only = item.readItem(in);
            if (only == null) {
                in.keep(in.string());
            }
            return only == null ? null : List.of(only);
        }
        int start = in.offset();
        List<T> list = new ArrayList<>(1);
        Set<String> unknown = Set.of();
        while (in.nextElement()) {
            T element = item.readItem(in);
            if (element == null) {
                unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                if (!unknown.add(in.string())) {
                    throw in.refuseItem(refuseRepeated(in.string()));
                }
            } else {
                checkUnique(in, list, element);
                list.add(element);
            }
        }
        if (!unknown.isEmpty()) {
            in.keep(in.treeAt(start));
            return null;
        }
        return check(in, list);
    }

    /**
     * Reads a list that always has exactly one element.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return the element; null if it is unknown and the list is kept as an unchecked member
     */
    public @Nullable T readOnly(JsonReader in, @Nullable T before) {
        List<T> list = read(in, before == null ? null : List.of(before));
        return list == null ? null : list.get(0);
    }

    /** Refuses a constant that the list already has; a method that sets the list ignores it instead. */
    private void checkUnique(JsonReader in, List<T> list, T element) {
        if (item instanceof EnumProperty && list.contains(element)) {
            throw in.refuseItem(refuseRepeated(in.string()));
        }
    }

    private boolean isList(JsonReader in) {
        if (in.isLenient() && in.isString()) {
            return false;
        }
        in.openArray(key.object() + "." + key.name() + ".type", key.name());
        return true;
    }

    /**
     * Starts to read a list of objects; a lenient reader also accepts a single object.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return {@code true} for a list, {@code false} for a single object
     */
    public boolean open(JsonReader in, @Nullable Object before) {
        in.first(before == null);
        if (in.isLenient() && in.isObject()) {
            return false;
        }
        in.openArray(key.object() + "." + key.name() + ".type", key.name());
        return true;
    }

    /**
     * Starts to read an element that is an object.
     *
     * @param in the reader
     * @return the reader, at the object
     */
    public JsonReader element(JsonReader in) {
        return in.openObject(key.object() + "." + key.name() + ".type", key.name());
    }

    /**
     * Checks the list that was just read.
     *
     * @param in the reader
     * @param list the checked elements
     * @return an unmodifiable list
     */
    public List<T> check(JsonReader in, List<T> list) {
        try {
            checkSize(list.size());
        } catch (InvalidValueException e) {
            throw list.size() > max ? in.refuseElement(max, e) : in.refuse(e);
        }
        return list.size() == 1 ? List.of(list.get(0)) : new FixedList<>(list.toArray());
    }

    /**
     * Checks that the member is present.
     *
     * @param in the reader
     * @param list the value that was read
     * @param <V> the type of the list, or of its only element
     * @return the list
     */
    public <V> V require(JsonReader in, @Nullable V list) {
        if (list == null) {
            throw in.missing(key);
        }
        return list;
    }

    /**
     * Checks that the member is present.
     *
     * @param in the reader
     * @param list the value that was read
     * @param kept the unchecked members, which may contain a list with an unknown element
     * @return the list; empty if it is an unchecked member
     */
    @SuppressWarnings("unchecked") // an empty list has any type
    public List<T> require(JsonReader in, @Nullable List<T> list, UncheckedMembers kept) {
        return list == null && kept.has(key.name()) ? (List<T>) KEPT : require(in, list);
    }

    /**
     * Creates the default value of an absent list; it is not written.
     *
     * @param values the elements
     * @return an unmodifiable list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is not stored
    public final List<T> absent(T... values) {
        return new AbsentList<>(List.of(values));
    }

    /**
     * Returns the list, or its default value if the member is absent.
     *
     * @param list the value that was read
     * @param kept the unchecked members, which may contain a list with an unknown element
     * @param absent the default value
     * @return the list; empty if it is an unchecked member
     */
    @SuppressWarnings("unchecked") // an empty list has any type
    public List<T> orAbsent(@Nullable List<T> list, UncheckedMembers kept, List<T> absent) {
        return list != null ? list : kept.has(key.name()) ? (List<T>) KEPT : absent;
    }

    private void checkSize(int size) {
        if (size < min || size > max) {
            throw key.refuse(size < min ? "minItems" : "maxItems", LimitPhrases.wrongSize(min, max, size));
        }
    }

    /**
     * Writes the list, if it is set.
     *
     * @param out the writer
     * @param list the list
     */
    public void write(JsonWriter out, @Nullable List<T> list) {
        if (list != null && list != KEPT && !(list instanceof AbsentList)) {
            out.key(key);
            writeElements(out, list);
        }
    }

    /**
     * Writes the elements as an array.
     *
     * @param out the writer
     * @param list the elements
     */
    public void writeElements(JsonWriter out, List<T> list) {
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
     * Writes a list with one element, if it is set.
     *
     * @param out the writer
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
