package dev.ncco.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the records with calls of Jackson 3's streaming generator. */
final class GeneratorContender implements Contender {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public byte[] page() {
        Records.Call call = Records.page();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeArrayPropertyStart("ncco");
            call.ncco().forEach(a -> action(out, a));
            out.writeEndArray();
            out.writeArrayPropertyStart("to");
            call.to().forEach(e -> endpoint(out, e));
            out.writeEndArray();
            out.writeName("from");
            endpoint(out, call.from());
            strings(out, "event_url", call.event_url());
            string(out, "event_method", call.event_method());
            string(out, "machine_detection", call.machine_detection());
            number(out, "length_timer", call.length_timer());
            number(out, "ringing_timer", call.ringing_timer());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    @Override
    public byte[] ncco(int actions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartArray();
            for (Object action : Records.ncco(actions)) {
                action(out, action);
            }
            out.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void endpoint(JsonGenerator out, Object endpoint) {
        out.writeStartObject();
        if (endpoint instanceof Records.Phone phone) {
            string(out, "type", phone.type());
            string(out, "number", phone.number());
            string(out, "dtmfAnswer", phone.dtmfAnswer());
        } else if (endpoint instanceof Records.App app) {
            string(out, "type", app.type());
            string(out, "user", app.user());
        }
        out.writeEndObject();
    }

    private static void action(JsonGenerator out, Object action) {
        out.writeStartObject();
        if (action instanceof Records.Talk a) {
            string(out, "action", a.action());
            string(out, "text", a.text());
            bool(out, "bargeIn", a.bargeIn());
            number(out, "loop", a.loop());
            number(out, "level", a.level());
            string(out, "language", a.language());
            number(out, "style", a.style());
            bool(out, "premium", a.premium());
        } else if (action instanceof Records.Stream a) {
            string(out, "action", a.action());
            strings(out, "streamUrl", a.streamUrl());
            bool(out, "bargeIn", a.bargeIn());
            number(out, "loop", a.loop());
            number(out, "level", a.level());
        } else if (action instanceof Records.Record a) {
            string(out, "action", a.action());
            string(out, "format", a.format());
            number(out, "endOnSilence", a.endOnSilence());
            string(out, "endOnKey", a.endOnKey());
            bool(out, "beepStart", a.beepStart());
            strings(out, "eventUrl", a.eventUrl());
            string(out, "eventMethod", a.eventMethod());
        } else if (action instanceof Records.Input a) {
            input(out, a);
        } else if (action instanceof Records.Notify a) {
            string(out, "action", a.action());
            strings(out, "eventUrl", a.eventUrl());
            out.writeObjectPropertyStart("payload");
            for (Map.Entry<String, Object> entry : a.payload().entrySet()) {
                string(out, entry.getKey(), (String) entry.getValue());
            }
            out.writeEndObject();
            string(out, "eventMethod", a.eventMethod());
        } else if (action instanceof Records.Connect a) {
            string(out, "action", a.action());
            out.writeArrayPropertyStart("endpoint");
            a.endpoint().forEach(e -> endpoint(out, e));
            out.writeEndArray();
            string(out, "from", a.from());
            number(out, "timeout", a.timeout());
            number(out, "limit", a.limit());
            string(out, "machineDetection", a.machineDetection());
            strings(out, "eventUrl", a.eventUrl());
            string(out, "eventMethod", a.eventMethod());
        } else if (action instanceof Records.Conversation a) {
            string(out, "action", a.action());
            string(out, "name", a.name());
            bool(out, "startOnEnter", a.startOnEnter());
            bool(out, "endOnExit", a.endOnExit());
            bool(out, "record", a.record());
        } else if (action instanceof Records.Wait a) {
            string(out, "action", a.action());
            number(out, "timeout", a.timeout());
        }
        out.writeEndObject();
    }

    private static void input(JsonGenerator out, Records.Input a) {
        string(out, "action", a.action());
        strings(out, "type", a.type());
        out.writeObjectPropertyStart("dtmf");
        number(out, "timeOut", a.dtmf().timeOut());
        number(out, "maxDigits", a.dtmf().maxDigits());
        bool(out, "submitOnHash", a.dtmf().submitOnHash());
        out.writeEndObject();
        out.writeObjectPropertyStart("speech");
        number(out, "endOnSilence", a.speech().endOnSilence());
        string(out, "language", a.speech().language());
        strings(out, "context", a.speech().context());
        out.writeEndObject();
        strings(out, "eventUrl", a.eventUrl());
        string(out, "eventMethod", a.eventMethod());
    }

    private static void string(JsonGenerator out, String name, String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    private static void strings(JsonGenerator out, String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void number(JsonGenerator out, String name, Integer value) {
        if (value != null) {
            out.writeNumberProperty(name, value.intValue());
        }
    }

    private static void number(JsonGenerator out, String name, Double value) {
        if (value != null) {
            out.writeNumberProperty(name, value.doubleValue());
        }
    }

    private static void bool(JsonGenerator out, String name, Boolean value) {
        if (value != null) {
            out.writeBooleanProperty(name, value);
        }
    }
}
