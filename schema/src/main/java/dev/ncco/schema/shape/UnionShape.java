package dev.ncco.schema.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of one of several shapes, which a member of it names. */
public final class UnionShape implements Shape {

    private final Facts facts;
    private final String name;
    private final String discriminator;
    private final List<String> values;
    private final Map<String, Definition> choices;
    private final ShapeLoader loader;
    private volatile Map<String, ObjectShape> loaded = Map.of();

    UnionShape(
            Facts facts,
            String name,
            String discriminator,
            List<String> values,
            Map<String, Definition> choices,
            ShapeLoader loader) {
        this.facts = facts;
        this.name = name;
        this.discriminator = discriminator;
        this.values = values;
        this.choices = choices;
        this.loader = loader;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public boolean clean(Scan scan) {
        return scan.union(this);
    }

    /**
     * Returns its name in rule ids and messages.
     *
     * @return the name, such as {@code action}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the member that names the shape.
     *
     * @return its name
     */
    public String discriminator() {
        return discriminator;
    }

    /**
     * Returns the values of the discriminator.
     *
     * @return the values, in the order of the schema
     */
    public List<String> values() {
        return values;
    }

    /**
     * Returns one of the shapes, loading it when it is first needed.
     *
     * @param value the value of the discriminator
     * @return the shape, or null if there is no such one
     */
    public @Nullable ObjectShape choice(String value) {
        ObjectShape shape = loaded.get(value);
        Definition definition = choices.get(value);
        return shape == null && definition != null ? load(value, definition) : shape;
    }

    private synchronized ObjectShape load(String value, Definition definition) {
        Map<String, ObjectShape> copy = new HashMap<>(loaded);
        ObjectShape shape = copy.computeIfAbsent(value, v -> loader.object(definition));
        loaded = copy;
        return shape;
    }
}
