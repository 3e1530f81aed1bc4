// Generated from shape.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Json;

/**
 * A shape.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public sealed interface Shape extends Json permits Dot, Line, UnknownShape {}
