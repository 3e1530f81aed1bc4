package dev.ncco.samples.withsdk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.vonage.client.voice.ncco.Action;
import dev.ncco.Ncco;
import dev.ncco.runtime.document.JsonDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * An action of the DSL as an action of the SDK, whose Jackson 2 writes the JSON of the DSL unchanged.
 *
 * @param action the action
 */
public record SdkAction(dev.ncco.Action action) implements Action, JsonSerializable {

    /**
     * Converts an NCCO for the builder of the SDK's {@code Call} and the constructor of its {@code Ncco}.
     *
     * @param ncco the NCCO
     * @return its actions
     */
    public static List<Action> list(Ncco ncco) {
        return ncco.actions().stream().<Action>map(SdkAction::new).toList();
    }

    /** {@return the name of the action, such as {@code talk}} */
    @Override
    public String getAction() {
        Map<?, ?> members = (Map<?, ?>) ((JsonDocument) action).toTree();
        return String.valueOf(members.get("action"));
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeRawValue(action.toJson());
    }

    /**
     * Ignores the type serializer of the SDK's actions: it would wrap each action in an array with the name of this
     * class.
     */
    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(out, provider);
    }
}
