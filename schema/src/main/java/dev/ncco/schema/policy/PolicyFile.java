package dev.ncco.schema.policy;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.LocatedJson;
import dev.ncco.schema.source.Pointers;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.source.SyntaxException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON file whose errors are reported with their locations. */
record PolicyFile(String file, LocatedJson json) {

    static PolicyFile parse(String file, String text) throws PolicyException {
        try {
            return new PolicyFile(file, LocatedJson.parse(text));
        } catch (SyntaxException e) {
            Span span = new Span(e.offset(), e.offset());
            throw new PolicyException(file, new LineMap(text).place(span), "the file is not JSON");
        }
    }

    PolicyException error(String pointer, String message) {
        return new PolicyException(file, json.value(pointer), message);
    }

    private JsonNode at(String pointer) {
        return json.root().at(pointer);
    }

    void object(String pointer, Set<String> names) throws PolicyException {
        if (!at(pointer).isObject()) {
            throw error(pointer, "expected an object");
        }
        for (String name : names(pointer)) {
            if (!names.contains(name)) {
                throw error(
                        pointer + "/" + Pointers.escape(name),
                        "unknown member; the known members are "
                                + String.join(", ", names.stream().sorted().toList()));
            }
        }
    }

    List<String> names(String pointer) throws PolicyException {
        JsonNode node = at(pointer);
        if (!node.isMissingNode() && !node.isObject()) {
            throw error(pointer, "expected an object");
        }
        return List.copyOf(node.propertyNames());
    }

    int size(String pointer) throws PolicyException {
        JsonNode node = at(pointer);
        if (!node.isMissingNode() && !node.isArray()) {
            throw error(pointer, "expected an array");
        }
        return node.size();
    }

    @Nullable
    String text(String pointer) throws PolicyException {
        JsonNode node = at(pointer);
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isString()) {
            throw error(pointer, "expected a string");
        }
        return node.stringValue();
    }
}
