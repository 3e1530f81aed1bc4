package dev.ncco.schema.rules;

import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.FlagShape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Creates examples by changing copies of the examples in the schemas. */
final class Examples {

    private Examples() {}

    static Object example(ObjectShape shape, String name) {
        Member member = shape.member(name);
        return member == null ? "" : example(member.shape());
    }

    static Object example(Shape shape) {
        return shape instanceof FlagShape
                ? (Object) true
                : shape.annotations().examples().stream().findFirst().orElse("");
    }

    /** The name in another naming convention. */
    static String variant(String name) {
        String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        if (!snake.equals(name)) {
            return snake.replace("-_", "_");
        }
        return name.matches(".*[_-].*")
                ? name.replaceAll("[_-]", "")
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static Map<String, Object> renamed(Map<String, Object> object, String from, String to) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        object.forEach((name, value) -> renamed.put(name.equals(from) ? to : name, value));
        return renamed;
    }

    static Map<String, Object> with(Object object, String name, Object value) {
        Map<String, Object> copy = copy(object);
        copy.put(name, value);
        return copy;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> copy(Object object) {
        return new LinkedHashMap<>((Map<String, Object>) object);
    }
}
