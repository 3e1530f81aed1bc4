package dev.ncco.runtime.document;

import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.property.ListProperty;
import java.util.List;

/** A value that is written as a JSON array. */
public abstract class JsonList extends JsonDocument {

    /** Creates the part that all lists share. */
    protected JsonList() {}

    /**
     * Writes the elements.
     *
     * @param out where to
     * @param property what the list holds
     * @param list the elements
     * @param <T> their type
     */
    protected static <T> void write(JsonWriter out, ListProperty<T> property, List<T> list) {
        property.writeElements(out, list);
    }
}
