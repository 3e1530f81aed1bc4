package dev.ncco.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.path.NodePath;
import dev.ncco.schema.text.SpokenText;
import tools.jackson.databind.JsonNode;

/** The keyword {@code x-spoken-length}: the length of a string in characters, without SSML tags. */
final class SpokenLength extends DialectKeyword.Validator {

    private final int min;
    private final int max;

    SpokenLength(Keyword keyword, JsonNode limits, SchemaLocation location, Schema parent, SchemaContext context) {
        super(keyword, limits, location, parent, context);
        this.min = limits.get("minimum").asInt();
        this.max = limits.get("maximum").asInt();
    }

    @Override
    boolean allows(ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
        if (!node.isString()) {
            return true;
        }
        int length = SpokenText.length(node.stringValue());
        return length >= min && length <= max;
    }
}
