package dev.ncco.samples.withsdk;

import com.vonage.client.Jsonable;
import dev.ncco.runtime.Json;

/**
 * A value of the DSL as the body of a request that the SDK sends.
 *
 * @param value the value
 */
public record SdkBody(Json value) implements Jsonable {

    @Override
    public String toJson() {
        return value.toJson();
    }
}
