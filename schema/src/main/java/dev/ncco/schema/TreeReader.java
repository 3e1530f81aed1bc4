package dev.ncco.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Parses schema files for the validator without databind, whose hundreds of classes slow down the start. */
final class TreeReader implements NodeReader {

    @Override
    public JsonNode readTree(String text, InputFormat format) {
        return dev.ncco.schema.source.NodeReader.read(text, dev.ncco.schema.source.NodeReader.MAX_DEPTH)
                .json();
    }

    @Override
    public JsonNode readTree(InputStream in, InputFormat format) {
        try {
            return readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
