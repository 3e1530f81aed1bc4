package dev.ncco.schema.check;

import dev.ncco.schema.Kind;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.ObjectShape.Member;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hints for members that an object does not have. */
final class MemberHints {

    /** With more owners than this, the hint does not list them. */
    private static final int MAX_OWNERS = 3;

    private final ObjectShape shape;
    private final Map<String, Node.Member> members;

    MemberHints(ObjectShape shape, Map<String, Node.Member> members) {
        this.shape = shape;
        this.members = members;
    }

    /**
     * Returns the hint of the schema for the name, or the replacement of a deprecated member with a similar name; or
     * null.
     */
    @Nullable
    String known(String name) {
        String sameKey =
                SpellingSuggester.sameBut(name, shape.annotations().hints().keySet());
        if (sameKey != null) {
            return shape.annotations().hints().get(sameKey);
        }
        String same = SpellingSuggester.sameBut(name, shape.members().keySet());
        Member old = same == null ? null : shape.member(same);
        return old != null && old.shape().annotations().deprecated()
                ? "use " + old.shape().annotations().replacedBy()
                : null;
    }

    /** Returns the member that was probably intended: one with a similar name, or the missing one; or null. */
    @Nullable
    String meant(Node.Member member) {
        String closest = SpellingSuggester.closest(member.name(), current(shape));
        return closest != null || elsewhere(member.name()) != null ? closest : onlyMissing(member.value());
    }

    /** Returns which objects have a member of that name, or the members of this object. */
    String place(String name) {
        String elsewhere = elsewhere(name);
        return elsewhere == null ? shape.name() + " has the members " + String.join(", ", current(shape)) : elsewhere;
    }

    private @Nullable String elsewhere(String name) {
        for (Member member : shape.members().values()) {
            if (member.shape() instanceof ObjectShape inner) {
                String same = SpellingSuggester.sameBut(name, current(inner));
                if (same != null) {
                    return same.equals(name)
                            ? "move it into \"" + member.name() + "\""
                            : "use " + member.name() + "." + same;
                }
            }
        }
        List<String> owners = owners(name);
        return owners.isEmpty() || owners.size() > MAX_OWNERS ? null : name + " belongs to " + list(owners);
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The actions, and the call, that have a member of that name. */
    private List<String> owners(String name) {
        List<String> owners = new ArrayList<>();
        UnionShape actions = (UnionShape) ((ListShape) Shapes.of(Kind.NCCO)).item();
        for (String value : actions.values()) {
            add(owners, actions.choice(value), name);
        }
        add(owners, (ObjectShape) Shapes.of(Kind.CALL), name);
        return owners;
    }

    private void add(List<String> owners, @Nullable ObjectShape owner, String name) {
        Member member = owner == null || owner.name().equals(shape.name()) ? null : owner.member(name);
        if (owner != null && member != null && !member.shape().annotations().deprecated()) {
            owners.add(owner.name().equals("call") ? "a call" : owner.name());
        }
    }

    /** The only missing required member, if the value is valid for it. */
    private @Nullable String onlyMissing(Node value) {
        List<Member> missing = shape.members().values().stream()
                .filter(m -> m.required() && !members.containsKey(m.name()))
                .toList();
        return missing.size() == 1 && fits(value, missing.get(0).shape())
                ? missing.get(0).name()
                : null;
    }

    /** Whether a value has the type of a member, and a text its form. */
    static boolean fits(Node value, Shape shape) {
        if (shape instanceof Shape.AnyShape any && any.types().isEmpty()) {
            return true;
        }
        if (shape instanceof ListShape list && value instanceof ScalarNode) {
            return fits(value, list.item());
        }
        if (!(value instanceof ScalarNode scalar)) {
            return value instanceof Node.ArrayNode
                    ? shape instanceof ListShape
                    : shape instanceof ObjectShape || shape instanceof UnionShape;
        }
        return shape instanceof Shape.TextShape text
                ? scalar.value().isString() && text.fits(scalar.value().stringValue())
                : shape instanceof Shape.NumberShape && scalar.value().isNumber()
                        || shape instanceof Shape.FlagShape && scalar.value().isBoolean();
    }

    /** The names of the members that are not deprecated. */
    static Collection<String> current(ObjectShape shape) {
        List<String> names = new ArrayList<>();
        shape.members().forEach((name, member) -> {
            if (!member.shape().annotations().deprecated()) {
                names.add(name);
            }
        });
        return names;
    }
}
