// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.io.Discriminator;
import dev.ncco.runtime.io.JsonReader;

/** Reads objects whose class depends on the value of a member. */
final class Unions {

    private static final Discriminator LAMP_COMMAND = new Discriminator("switch", "command", "off, show");

    private Unions() {}

    static LampCommand lampCommand(JsonReader in) {
        return switch (LAMP_COMMAND.read(in)) {
            case "off" -> OffCommand.read(in);
            case "show" -> ShowCommand.read(in);
            default -> new UnknownLampCommand(LAMP_COMMAND.readUnknown(in));
        };
    }
}
