package dev.ncco.runtime.document;

import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.property.ListProperty;
import java.util.List;

/** The base class of values that are JSON arrays. */
public abstract class JsonList extends JsonDocument {

    /** Creates a list. */
    protected JsonList() {}

    /**
     * Writes the elements.
     *
     * @param out the writer
     * @param property the property that describes the elements
     * @param list the elements
     * @param <T> the type of the elements
     */
    protected static <T> void write(JsonWriter out, ListProperty<T> property, List<T> list) {
        property.writeElements(out, list);
    }
}
