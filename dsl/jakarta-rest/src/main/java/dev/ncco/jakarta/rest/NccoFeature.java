package dev.ncco.jakarta.rest;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * A feature of Jakarta REST that reads and writes the values of the DSL as {@code application/json}. A resource can
 * return an {@code Ncco} and have a parameter of type {@code CallEvent}; a client can send a {@code Call}.
 *
 * <p>All values can be written. Documents can be read: the classes with a method {@code fromJson(InputStream)}. Parts
 * of documents, such as {@code TalkAction}, cannot. Values in a field of another class are read and written by the JSON
 * library of the application.
 *
 * <p>Jakarta REST 3.1 and later register this feature automatically. A server responds to an invalid body with status
 * 400 and the message of the {@code InvalidDocumentException}, which contains no secrets. In a client, that exception
 * is the cause of the {@code ProcessingException}.
 */
public final class NccoFeature implements Feature {

    /** Creates the feature. */
    public NccoFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        boolean isServer = context.getConfiguration().getRuntimeType() == RuntimeType.SERVER;
        context.register(new JsonBodyProvider(isServer));
        return true;
    }
}
