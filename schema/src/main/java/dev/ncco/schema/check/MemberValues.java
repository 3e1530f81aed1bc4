package dev.ncco.schema.check;

import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Node.ScalarNode;
import java.util.HashMap;
import java.util.Map;

/** The members of an object, for rules that compare several members. */
final class MemberValues {

    private MemberValues() {}

    static Map<String, Object> of(Iterable<Node.Member> members) {
        Map<String, Object> plain = new HashMap<>();
        members.forEach(m -> plain.put(m.name(), value(m.value())));
        return plain;
    }

    /** The values of some members under their current names, without those that are null. */
    static Map<String, Object> of(LocatedValue object, Iterable<String> names) {
        Map<String, Object> plain = new HashMap<>();
        for (String name : names) {
            LocatedValue member = object.child(name);
            if (member != null && !NullValues.isNull(member)) {
                plain.put(name, value(member.node()));
            }
        }
        return plain;
    }

    private static Object value(Node value) {
        if (value instanceof ObjectNode object) {
            return object.members().isEmpty() ? Map.of() : Map.of("member", true);
        }
        return value instanceof ScalarNode scalar
                ? scalar.value().isBoolean()
                        ? (Object) scalar.value().booleanValue()
                        : scalar.value().asString("")
                : "";
    }
}
