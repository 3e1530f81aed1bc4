/**
 * JSON with the place of each key and value in its file.
 *
 * <pre>{@code
 * import dev.ncco.schema.source.LocatedJson;
 *
 * LocatedJson json = LocatedJson.parse("{\"level\": 3}");
 * System.out.println(json.value("/level").column());
 * }</pre>
 */
@NullMarked
package dev.ncco.schema.source;

import org.jspecify.annotations.NullMarked;
