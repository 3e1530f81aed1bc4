// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.io.Discriminator;
import dev.ncco.runtime.io.JsonReader;

/** Reads objects whose class depends on the value of a member. */
final class Unions {

    private static final Discriminator SHAPE = new Discriminator("shape", "kind", "dot, line");

    private Unions() {}

    static Shape shape(JsonReader in) {
        return switch (SHAPE.read(in)) {
            case "dot" -> Dot.read(in);
            case "line" -> Line.read(in);
            default -> new UnknownShape(SHAPE.readUnknown(in));
        };
    }
}
