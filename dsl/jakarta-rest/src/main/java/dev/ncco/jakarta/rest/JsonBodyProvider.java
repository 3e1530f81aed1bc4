package dev.ncco.jakarta.rest;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Writes all values of the DSL, and reads those whose class has a method {@code fromJson(InputStream)}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class JsonBodyProvider implements MessageBodyReader<Json>, MessageBodyWriter<Json> {

    private final boolean isServer;

    JsonBodyProvider(boolean isServer) {
        this.isServer = isServer;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Json.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Json value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        value.writeTo(out);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Json.class.isAssignableFrom(type) && parser(type) != null;
    }

    @Override
    public Json readFrom(
            Class<Json> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        Method parser = parser(type);
        if (parser == null) {
            throw new IllegalStateException(type + " cannot be read from JSON");
        }
        try {
            return (Json) parser.invoke(null, in);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw failure(e.getCause());
        }
    }

    private static @Nullable Method parser(Class<?> type) {
        try {
            return type.getMethod("fromJson", InputStream.class);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private RuntimeException failure(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof InvalidDocumentException invalid && isServer) {
            return new BadRequestException(
                    Response.status(Response.Status.BAD_REQUEST)
                            .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                            .entity(invalid.getMessage())
                            .build(),
                    invalid);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
