// Generated from shape.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.UncheckedMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this release does not know: read by {@link Reading#LENIENT}, and written again as it was. */
public final class UnknownShape extends JsonObject implements Shape {

    UnknownShape(UncheckedMembers members) {
        super(members);
    }

    /** {@return the value of {@code kind}} */
    public String kind() {
        return String.valueOf(members().get("kind"));
    }

    /** {@return all members, as they were read} */
    public Map<String, @Nullable Object> members() {
        return unchecked.toMap();
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        // all are unchecked
    }
}
