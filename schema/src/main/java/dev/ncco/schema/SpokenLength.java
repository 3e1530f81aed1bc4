package dev.ncco.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import dev.ncco.schema.text.SpokenText;
import tools.jackson.databind.JsonNode;

/** The keyword {@code x-spoken-length}: the length of a string in characters, without SSML tags. */
final class SpokenLength extends AbstractKeyword {

    SpokenLength() {
        super("x-spoken-length");
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode limits, Schema parent, SchemaContext context) {
        return new Validator(this, limits, location, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator {

        private final int min;
        private final int max;

        Validator(
                SpokenLength keyword, JsonNode limits, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, limits, location, parent, context);
            this.min = limits.get("minimum").asInt();
            this.max = limits.get("maximum").asInt();
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
            if (!node.isString()) {
                return;
            }
            int length = SpokenText.length(node.stringValue());
            if (length < min || length > max) {
                context.addError(error().instanceNode(node)
                        .instanceLocation(location)
                        .evaluationPath(context.getEvaluationPath())
                        .messageKey("maxLength")
                        .arguments(length)
                        .build());
            }
        }
    }
}
