package dev.ncco.schema.check;

import com.networknt.schema.path.NodePath;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.SecretNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document with its shape, and with what has been reported about it: a node in a tree with the structure
 * of the normalized copy. Its pointer is the one in the document.
 */
final class LocatedValue {

    private final @Nullable LocatedValue parent;
    private final Node node;
    private final @Nullable Span key;
    private final @Nullable ObjectShape owner;
    private final String member;
    private final Pointer pointer;
    private final Map<String, LocatedValue> children = new LinkedHashMap<>();
    private final Set<String> accountedFor = new HashSet<>();
    private Shape shape;
    private boolean reported;
    private boolean wronglySized;
    private boolean kept;

    private LocatedValue(
            @Nullable LocatedValue parent,
            Node node,
            @Nullable Span key,
            Shape shape,
            @Nullable ObjectShape owner,
            String member,
            Pointer pointer) {
        this.parent = parent;
        this.node = node;
        this.key = key;
        this.shape = shape;
        this.owner = owner;
        this.member = member;
        this.pointer = pointer;
    }

    static LocatedValue root(Node node, Shape shape, Pointer pointer) {
        return new LocatedValue(null, node, null, shape, null, "", pointer);
    }

    /**
     * Adds a child value.
     *
     * @param name the name of the member or the index of the element in the normalized copy
     */
    LocatedValue add(String name, Node node, @Nullable Span key, Shape shape, Pointer pointer) {
        LocatedValue child = this.shape instanceof ObjectShape object && key != null
                ? new LocatedValue(this, node, key, shape, object, name, pointer)
                : new LocatedValue(this, node, key, shape, owner, member, pointer);
        // Values inside a value of type "any" are not validated.
        if (!(this.shape instanceof AnyShape)) {
            children.put(name, child);
        }
        return child;
    }

    Node node() {
        return node;
    }

    /** The location of the name of a member. */
    @Nullable
    Span key() {
        return key;
    }

    /** The expected shape; a union until its discriminator has been read. */
    Shape shape() {
        return shape;
    }

    /** Narrows a union to the shape that the discriminator selects. */
    void narrow(ObjectShape chosen) {
        shape = chosen;
    }

    /** The object that contains the member; for an element or a map value, the object that contains the list or map. */
    @Nullable
    ObjectShape owner() {
        return owner;
    }

    /** The name of the owner's member in the schema. */
    String member() {
        return member;
    }

    Pointer pointer() {
        return pointer;
    }

    @Nullable
    LocatedValue parent() {
        return parent;
    }

    @Nullable
    LocatedValue child(String name) {
        return children.get(name);
    }

    boolean has(String name) {
        return children.containsKey(name);
    }

    Collection<LocatedValue> children() {
        return children.values();
    }

    /** The descendant at a path. */
    @Nullable
    LocatedValue find(NodePath path) {
        LocatedValue found = this;
        for (int i = 0; i < path.getNameCount() && found != null; i++) {
            found = found.child(path.getElement(i).toString());
        }
        return found;
    }

    /** Passes this value and its descendants to a consumer, outer values first. */
    void forEach(Consumer<LocatedValue> consumer) {
        consumer.accept(this);
        children.values().forEach(child -> child.forEach(consumer));
    }

    /** Marks the value as invalid, so that nothing more is reported about it or its descendants. */
    void markReported() {
        reported = true;
    }

    /** Marks the list as having an invalid size; its elements are still checked. */
    void markWronglySized() {
        wronglySized = true;
    }

    /** Whether this value or an ancestor has been reported. */
    boolean isReported() {
        if (wronglySized) {
            return true;
        }
        LocatedValue value = this;
        while (value != null && !value.reported) {
            value = value.parent;
        }
        return value != null;
    }

    /** Marks an unknown value that the lenient reader keeps. */
    void markKept() {
        kept = true;
    }

    boolean isKept() {
        return kept;
    }

    /** Records that a member exists under an incorrect name, or that its absence has been reported. */
    void accountFor(String name) {
        accountedFor.add(name);
    }

    boolean isAccountedFor(String name) {
        return accountedFor.contains(name);
    }

    /**
     * Whether the value must not be shown: it is secret, is below a secret name, or replaces an object that contains
     * secrets.
     */
    boolean isSecret() {
        return Phrases.secret(shape) || isInMap() || pointer.hasStep(SecretNames::isSecret);
    }

    /** Whether this is a value in a map, such as a header. */
    boolean isInMap() {
        ObjectShape.Member map = owner == null ? null : owner.member(member);
        return map != null && map.shape() instanceof MapShape && !(shape instanceof MapShape);
    }

    /** The first part of the rule ids. */
    String rule() {
        if (owner != null) {
            return owner.name() + "." + current(owner);
        }
        return shape instanceof UnionShape union
                ? union.name()
                : shape instanceof ObjectShape object ? object.name() : "ncco";
    }

    /** The name in messages. */
    String label() {
        if (owner != null) {
            return isInMap() ? LimitPhrases.valueIn(member, pointer.lastStep()) : current(owner);
        }
        return LimitPhrases.any(rule());
    }

    /** The name in messages about the type, which an element and its list do not share. */
    String subject() {
        boolean element = owner != null && parent != null && parent.shape instanceof ListShape && key == null;
        return element ? LimitPhrases.element(label()) : label();
    }

    /** The current name of the owner's member, also if the document uses a deprecated spelling. */
    private String current(ObjectShape object) {
        ObjectShape.Member named = object.member(member);
        String same = named == null || !named.shape().annotations().deprecated()
                ? null
                : SpellingSuggester.sameBut(member, MemberHints.current(object));
        return same == null ? member : same;
    }

    /** The name of the containing object in messages and rules about members. */
    String objectName() {
        return shape instanceof ObjectShape object
                ? object.name()
                : shape instanceof UnionShape union ? union.name() : rule();
    }

    /** The location of the name, or of the value if it has no name. */
    Span keyOrValue() {
        return key == null ? node.span() : key;
    }

    Span opening() {
        int start = node.span().start();
        return new Span(start, Math.min(start + 1, node.span().end()));
    }
}
