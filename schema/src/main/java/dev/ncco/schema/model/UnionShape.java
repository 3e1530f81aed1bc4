package dev.ncco.schema.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with one of several shapes, which its discriminator selects. */
public final class UnionShape implements Shape {

    private final Annotations annotations;
    private final SchemaNode definition;
    private final String discriminator;
    private final List<SchemaNode> listed;
    private final List<String> values;
    private final Map<String, SchemaNode> choices;
    private final ShapeReader reader;
    private volatile Map<String, ObjectShape> loaded = Map.of();

    UnionShape(
            Annotations annotations,
            SchemaNode definition,
            String discriminator,
            List<SchemaNode> listed,
            Map<String, SchemaNode> choices,
            ShapeReader reader) {
        this.annotations = annotations;
        this.definition = definition;
        this.discriminator = discriminator;
        this.listed = listed;
        List<String> texts = new ArrayList<>();
        for (SchemaNode value : listed) {
            texts.add(value.text());
        }
        this.values = List.copyOf(texts);
        this.choices = choices;
        this.reader = reader;
    }

    @Override
    public Annotations annotations() {
        return annotations;
    }

    @Override
    public boolean passes(ShapeTest test) {
        return test.union(this);
    }

    /**
     * Returns the name in rule ids and messages.
     *
     * @return the name, such as {@code action}
     */
    public String name() {
        return definition.fileName();
    }

    /**
     * Returns the definition, with all references resolved.
     *
     * @return the definition
     */
    public SchemaNode definition() {
        return definition;
    }

    /**
     * Returns the name of the discriminator.
     *
     * @return the name of the member that selects the shape
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
     * Returns the nodes that list the values of the discriminator.
     *
     * @return the nodes of the values, in the order of the schema
     */
    public List<SchemaNode> listed() {
        return listed;
    }

    /**
     * Returns the files of the shapes.
     *
     * @return the root nodes of the files, by the value of the discriminator
     */
    public Map<String, SchemaNode> files() {
        Map<String, SchemaNode> files = new LinkedHashMap<>();
        choices.forEach((value, choice) -> files.put(value, choice.resolved()));
        return files;
    }

    /**
     * Returns the condition that selects a shape.
     *
     * @param value the value of the discriminator
     * @return the schema of the discriminator in the condition, or null if no shape has this value
     */
    public @Nullable SchemaNode condition(String value) {
        SchemaNode choice = choices.get(value);
        SchemaNode rule = choice == null ? null : choice.parent();
        return rule == null ? null : RuleReader.condition(rule, discriminator);
    }

    /**
     * Returns the shape for a value, and reads it on first use.
     *
     * @param value the value of the discriminator
     * @return the shape, or null if no shape has this value
     */
    public @Nullable ObjectShape choice(String value) {
        ObjectShape shape = loaded.get(value);
        SchemaNode definition = choices.get(value);
        return shape == null && definition != null ? load(value, definition) : shape;
    }

    private synchronized ObjectShape load(String value, SchemaNode definition) {
        Map<String, ObjectShape> copy = new HashMap<>(loaded);
        ObjectShape before = copy.get(value);
        ObjectShape shape = before == null ? reader.object(definition) : before;
        copy.put(value, shape);
        loaded = copy;
        return shape;
    }
}
