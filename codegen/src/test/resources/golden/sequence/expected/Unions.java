// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.io.Discriminator;
import dev.ncco.runtime.io.JsonReader;

/** Reads objects whose class depends on the value of a member. */
final class Unions {

    private static final Discriminator STEP = new Discriminator("step", "step", "drive, ring");

    private Unions() {}

    static Step step(JsonReader in) {
        return switch (STEP.read(in)) {
            case "drive" -> DriveStep.read(in);
            case "ring" -> RingStep.read(in);
            default -> new UnknownStep(STEP.readUnknown(in));
        };
    }
}
