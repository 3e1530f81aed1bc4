package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Creates edits that add, move and delete members, formatted like the surrounding members. */
final class ObjectEdits {

    private final LineMap lines;
    private final ObjectNode object;

    ObjectEdits(LineMap lines, ObjectNode object) {
        this.lines = lines;
        this.object = object;
    }

    /** Adds a member after the first one; returns no edits if the object is empty. */
    Edit[] add(String member) {
        if (object.members().isEmpty()) {
            return new Edit[0];
        }
        int end = object.members().get(0).value().span().end();
        return new Edit[] {new Edit(new Span(end, end), separator(0) + member)};
    }

    /** Moves a member to the end of an object inside of this one, under another name. */
    Edit[] moveInto(Node.Member moved, ObjectNode inner, String name) {
        String text = Quote.json(name) + ": " + lines.text(moved.value().span());
        List<Node.Member> members = inner.members();
        int at = members.isEmpty()
                ? inner.span().start() + 1
                : members.get(members.size() - 1).value().span().end();
        Edit put = new Edit(new Span(at, at), members.isEmpty() ? text : ", " + text);
        return new Edit[] {put, delete(moved.value())[0]};
    }

    /**
     * Moves members into a new object, and puts it and an added member, if any, at the position of the first moved
     * member.
     */
    Edit[] move(List<Node.Member> moved, String into, String added) {
        int first = object.members().indexOf(moved.get(0));
        String inside = moved.stream()
                .map(m -> Quote.json(m.name()) + ": " + lines.text(m.value().span()))
                .collect(Collectors.joining(", "));
        List<Edit> edits = new ArrayList<>();
        int start = moved.get(0).key().start();
        edits.add(new Edit(
                new Span(start, moved.get(0).value().span().end()),
                (added.isEmpty() ? "" : added + separator(Math.max(0, first - 1))) + Quote.json(into) + ": { " + inside
                        + " }"));
        for (Node.Member other : moved.subList(1, moved.size())) {
            Node.Member before = object.members().get(object.members().indexOf(other) - 1);
            int from = before.value().span().end();
            edits.add(new Edit(new Span(from, other.value().span().end()), ""));
        }
        return edits.toArray(Edit[]::new);
    }

    /** Deletes a value from the object around it; returns no edits if it is not a member. */
    static Edit[] leaveOut(LineMap lines, LocatedValue located) {
        LocatedValue parent = located.parent();
        return parent != null && parent.node() instanceof ObjectNode object
                ? new ObjectEdits(lines, object).delete(located.node())
                : new Edit[0];
    }

    /** Deletes a member and the comma before or after it. */
    Edit[] delete(Node value) {
        List<Node.Member> members = object.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).value().equals(value)) {
                int end = value.span().end();
                return i > 0
                        ? edit(members.get(i - 1).value().span().end(), end)
                        : edit(
                                members.get(i).key().start(),
                                members.size() == 1 ? end : members.get(1).key().start());
            }
        }
        return new Edit[0];
    }

    private static Edit[] edit(int from, int to) {
        return new Edit[] {new Edit(new Span(from, to), "")};
    }

    /** The separator after a member: a comma and white space. */
    private String separator(int index) {
        if (index + 1 >= object.members().size()) {
            return ", ";
        }
        int from = object.members().get(index).value().span().end();
        int to = object.members().get(index + 1).key().start();
        String between = lines.text(new Span(from, to));
        return between.matches(",\\s*") ? between : ", ";
    }
}
