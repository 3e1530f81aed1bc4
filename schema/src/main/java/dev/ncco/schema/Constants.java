package dev.ncco.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The keywords {@code enum} and {@code const}. */
final class Constants extends DialectKeyword.Validator {

    /** Numbers are equal if their values are, as in 1 and 1.0. */
    private static final Comparator<JsonNode> EQUALITY =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    private final Iterable<JsonNode> values;

    Constants(Keyword keyword, JsonNode value, SchemaLocation location, Schema parent, SchemaContext context) {
        super(keyword, value, location, parent, context);
        values = keyword.getValue().equals("enum") ? value : List.of(value);
    }

    @Override
    boolean allows(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
        for (JsonNode value : values) {
            if (node.equals(EQUALITY, value)) {
                return true;
            }
        }
        return false;
    }
}
