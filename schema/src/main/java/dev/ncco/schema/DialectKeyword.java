package dev.ncco.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/**
 * A keyword of our own, whose errors have no text. The keywords of networknt make a text of both values for each error,
 * even of a condition; the first one loads hundreds of classes of databind, which is a quarter of the time for a short
 * document.
 */
final class DialectKeyword extends AbstractKeyword {

    private final Validators validators;

    DialectKeyword(String name, Validators validators) {
        super(name);
        this.validators = validators;
    }

    /** Creates the validator for an occurrence of the keyword. */
    interface Validators {

        KeywordValidator create(
                Keyword keyword, JsonNode value, SchemaLocation location, Schema parent, SchemaContext context);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return validators.create(this, value, location, parent, context);
    }

    /** Reports the values that an occurrence of the keyword does not allow. */
    abstract static class Validator extends BaseKeywordValidator {

        Validator(Keyword keyword, JsonNode value, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, value, location, parent, context);
        }

        abstract boolean allows(ExecutionContext context, JsonNode node, JsonNode root, NodePath location);

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
            if (!allows(context, node, root, location)) {
                context.addError(error().instanceNode(node)
                        .instanceLocation(location)
                        .evaluationPath(context.getEvaluationPath())
                        .messageKey(getKeyword())
                        .build());
            }
        }
    }
}
