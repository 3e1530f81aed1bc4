// Generated from timer.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Timer.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Timer extends JsonObject {

    private static final IntProperty COUNT =
            IntProperty.of("timer", "count", 1, 9).in("times");
    private static final IntProperty ANY_NUMBER =
            IntProperty.of("timer", "any_number", -Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final DecimalProperty LEVEL = DecimalProperty.of("timer", "level", -1.0, 1.0);
    private static final DecimalProperty PAUSE =
            DecimalProperty.of("timer", "pause").in("seconds");
    private static final FlagProperty ON = FlagProperty.of("timer", "on");
    private static final Set<String> KNOWN = Set.of("count", "any_number", "level", "pause", "on");

    private final int count;
    private final int anyNumber;
    private final double level;
    private final double pause;
    private final byte on;

    private Timer(int count, int anyNumber, double level, double pause, byte on, UncheckedMembers unchecked) {
        super(unchecked);
        this.count = count;
        this.anyNumber = anyNumber;
        this.level = level;
        this.pause = pause;
        this.on = on;
    }

    static Timer of() {
        return new Timer(
                IntProperty.UNSET,
                IntProperty.UNSET,
                DecimalProperty.UNSET,
                DecimalProperty.UNSET,
                FlagProperty.UNSET,
                UncheckedMembers.NONE);
    }

    /**
     * How many.
     *
     * @param count from 1 to 9 times; the platform takes {@code 2} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Timer count(@NumberLimit(min = 1, max = 9, unit = "times") int count) {
        return new Timer(COUNT.check(count), anyNumber, level, pause, on, unchecked);
    }

    /** {@return the value of {@code count}, if it is set} */
    public Optional<Integer> count() {
        return COUNT.read(count);
    }

    /**
     * Any.
     *
     * @param anyNumber what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Timer anyNumber(int anyNumber) {
        return new Timer(count, ANY_NUMBER.check(anyNumber), level, pause, on, unchecked);
    }

    /** {@return the value of {@code any_number}, if it is set} */
    public Optional<Integer> anyNumber() {
        return ANY_NUMBER.read(anyNumber);
    }

    /**
     * How loud.
     *
     * @param level from -1 to 1
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Timer level(@NumberLimit(min = -1.0, max = 1.0) double level) {
        return new Timer(count, anyNumber, LEVEL.check(level), pause, on, unchecked);
    }

    /** {@return the value of {@code level}, if it is set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * How long.
     *
     * @param pause from 0.1 to 5 seconds; the platform moves others to the nearest
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Timer pause(double pause) {
        return new Timer(count, anyNumber, level, PAUSE.check(pause), on, unchecked);
    }

    /**
     * How long.
     *
     * @param pause from 0.1 to 5 seconds; the platform moves others to the nearest
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Timer pause(Duration pause) {
        return pause(Conversion.seconds("timer", "pause", pause));
    }

    /** {@return the value of {@code pause}, if it is set} */
    public Optional<Double> pause() {
        return PAUSE.read(pause);
    }

    /**
     * Whether.
     *
     * @param on whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Timer on(boolean on) {
        return new Timer(count, anyNumber, level, pause, ON.check(on), unchecked);
    }

    /** {@return the value of {@code on}, if it is set} */
    public Optional<Boolean> on() {
        return ON.read(on);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Timer unchecked(String member, @Nullable Object json) {
        return new Timer(count, anyNumber, level, pause, on, unchecked.with("timer", KNOWN, member, json));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Timer, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Timer fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Timer, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Timer fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Timer, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Timer fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Timer, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Timer fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Timer, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Timer fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Timer, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Timer fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if it is not what {@code ncco check} finds no error in; line and column refer to
     *     its JSON without white space
     */
    @JsonCreator
    public static Timer fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Timer document(JsonReader in) {
        return in.end(read(in.openObject("timer.type", "Timer")));
    }

    static Timer read(JsonReader in) {
        int count = IntProperty.UNSET;
        int anyNumber = IntProperty.UNSET;
        double level = DecimalProperty.UNSET;
        double pause = DecimalProperty.UNSET;
        byte on = FlagProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "count" -> count = COUNT.read(in, count);
                case "any_number" -> anyNumber = ANY_NUMBER.read(in, anyNumber);
                case "level" -> level = LEVEL.read(in, level);
                case "pause" -> pause = PAUSE.read(in, pause);
                case "on" -> on = ON.read(in, on);
                default -> in.unknown("timer", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new Timer(count, anyNumber, level, pause, on, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COUNT.write(out, count);
        ANY_NUMBER.write(out, anyNumber);
        LEVEL.write(out, level);
        PAUSE.write(out, pause);
        ON.write(out, on);
    }
}
