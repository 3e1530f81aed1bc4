package dev.ncco.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The keyword {@code not}, without the text of the schema that networknt adds to each error: see {@link Constants}. */
final class Negation extends AbstractKeyword {

    Negation() {
        super("not");
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode excluded, Schema parent, SchemaContext context) {
        return new Validator(this, excluded, location, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator {

        private final Schema excluded;

        Validator(Negation keyword, JsonNode excluded, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, excluded, location, parent, context);
            this.excluded = context.newSchema(location, excluded, parent);
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
            if (matches(context, node, root, location)) {
                context.addError(error().instanceNode(node)
                        .instanceLocation(location)
                        .evaluationPath(context.getEvaluationPath())
                        .messageKey("not")
                        .build());
            }
        }

        private boolean matches(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
            List<Error> before = context.getErrors();
            List<Error> errors = new ArrayList<>();
            context.setErrors(errors);
            try {
                excluded.validate(context, node, root, location);
            } finally {
                context.setErrors(before);
            }
            return errors.isEmpty();
        }
    }
}
