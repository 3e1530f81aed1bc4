package dev.ncco.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The keyword {@code not}. */
final class Negation extends DialectKeyword.Validator {

    private final Schema excluded;

    Negation(Keyword keyword, JsonNode excluded, SchemaLocation location, Schema parent, SchemaContext context) {
        super(keyword, excluded, location, parent, context);
        this.excluded = context.newSchema(location, excluded, parent);
    }

    @Override
    boolean allows(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
        List<Error> before = context.getErrors();
        List<Error> errors = new ArrayList<>();
        context.setErrors(errors);
        try {
            excluded.validate(context, node, root, location);
        } finally {
            context.setErrors(before);
        }
        return !errors.isEmpty();
    }
}
