package dev.ncco.schema.check;

import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.SecretNames;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document together with what it should be.
 *
 * @param node the value as it was written
 * @param key the place of its name, if it is a member
 * @param shape what it should be
 * @param owner the object whose member it is, or is an element of
 * @param member the name of that member as the schema has it
 * @param pointer the way to it in the document as it was written
 */
record LocatedValue(
        Node node,
        @Nullable Span key,
        Shape shape,
        @Nullable ObjectShape owner,
        String member,
        Pointer pointer) {

    LocatedValue as(Shape other) {
        return new LocatedValue(node, key, other, owner, member, pointer);
    }

    /**
     * Whether its value must not be shown: it is secret, is below a secret name, or is in place of an object of
     * secrets.
     */
    boolean isSecret() {
        return Phrases.secret(shape) || isInMap() || pointer.hasStep(SecretNames::isSecret);
    }

    /** Whether it is a value in a map, such as a header. */
    boolean isInMap() {
        ObjectShape.Member map = owner == null ? null : owner.member(member);
        return map != null && map.shape() instanceof MapShape && !(shape instanceof MapShape);
    }

    /** What its rule ids start with. */
    String rule() {
        if (owner != null) {
            return owner.name() + "." + member;
        }
        return shape instanceof UnionShape union
                ? union.name()
                : shape instanceof ObjectShape object ? object.name() : "ncco";
    }

    /** What messages call it. */
    String label() {
        if (owner != null) {
            return isInMap() ? LimitPhrases.valueIn(member, pointer.lastStep()) : member;
        }
        return LimitPhrases.any(rule());
    }

    /** What it is called as the owner of members. */
    String name() {
        return shape instanceof ObjectShape object
                ? object.name()
                : shape instanceof UnionShape union ? union.name() : rule();
    }

    Span opening() {
        int start = node.span().start();
        return new Span(start, Math.min(start + 1, node.span().end()));
    }
}
