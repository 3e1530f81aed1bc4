package dev.ncco.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/**
 * The keywords {@code enum} and {@code const}. Those of networknt make a text of both values for each error, even of a
 * condition; the first one loads hundreds of classes of databind, which is a quarter of the time for a short document.
 */
final class Constants extends AbstractKeyword {

    /** Numbers are equal if their values are, as in 1 and 1.0. */
    private static final Comparator<JsonNode> EQUALITY =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    Constants(String name) {
        super(name);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return new Validator(this, value, location, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator {

        private final boolean several;

        Validator(Constants keyword, JsonNode value, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, value, location, parent, context);
            several = keyword.getValue().equals("enum");
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
            if (!allows(node)) {
                context.addError(error().instanceNode(node)
                        .instanceLocation(location)
                        .evaluationPath(context.getEvaluationPath())
                        .messageKey(getKeyword())
                        .build());
            }
        }

        private boolean allows(JsonNode node) {
            if (!several) {
                return node.equals(EQUALITY, schemaNode);
            }
            for (JsonNode value : schemaNode) {
                if (node.equals(EQUALITY, value)) {
                    return true;
                }
            }
            return false;
        }
    }
}
