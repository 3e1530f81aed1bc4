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
import dev.ncco.runtime.property.ObjectDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Timer.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Timer extends JsonObject {

    private static final ObjectDescriptor TIMER = ObjectDescriptor.of("timer");
    private static final IntProperty COUNT =
            TIMER.integer("count").between(1, 9).in("times");
    private static final IntProperty ANY_NUMBER = TIMER.integer("any_number");
    private static final DecimalProperty LEVEL = TIMER.decimal("level").between(-1, 1);
    private static final DecimalProperty LEAST_LOSS =
            TIMER.decimal("least_loss").atMost(-0.5).in("decibels");
    private static final IntProperty FLOOR = TIMER.integer("floor").atMost(9);
    private static final DecimalProperty PAUSE = TIMER.decimal("pause").in("seconds");
    private static final FlagProperty ON = TIMER.flag("on");

    // Assigned only before the value is published.
    private int count;
    private int anyNumber;
    private double level;
    private double leastLoss;
    private int floor;
    private double pause;
    private byte on;

    private Timer(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Timer copy(UncheckedMembers kept) {
        Timer copy = new Timer(kept);
        copy.count = count;
        copy.anyNumber = anyNumber;
        copy.level = level;
        copy.leastLoss = leastLoss;
        copy.floor = floor;
        copy.pause = pause;
        copy.on = on;
        return copy;
    }

    static Timer of() {
        Timer timer = new Timer(UncheckedMembers.NONE);
        return publish(timer);
    }

    /**
     * Sets how many.
     *
     * @param count from 1 to 9 times (default: {@code 2})
     * @return a copy with {@code count} set
     * @throws InvalidValueException if {@code count} is out of range
     */
    public Timer count(@NumberLimit(min = 1, max = 9, unit = "times") int count) {
        Timer copy = copy(unchecked);
        copy.count = COUNT.check(count);
        return publish(copy);
    }

    /** {@return the {@code count} option, if set} */
    public Optional<Integer> count() {
        return COUNT.read(count);
    }

    /**
     * Sets any.
     *
     * @param anyNumber any
     * @return a copy with {@code anyNumber} set
     * @throws InvalidValueException if {@code anyNumber} is out of range
     */
    public Timer anyNumber(int anyNumber) {
        Timer copy = copy(unchecked);
        copy.anyNumber = ANY_NUMBER.check(anyNumber);
        return publish(copy);
    }

    /** {@return the {@code any_number} option, if set} */
    public Optional<Integer> anyNumber() {
        return ANY_NUMBER.read(anyNumber);
    }

    /**
     * Sets how loud.
     *
     * @param level from -1 to 1
     * @return a copy with {@code level} set
     * @throws InvalidValueException if {@code level} is out of range
     */
    public Timer level(@NumberLimit(min = -1, max = 1) double level) {
        Timer copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the {@code level} option, if set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * Sets how much quieter.
     *
     * @param leastLoss at most -0.5 decibels
     * @return a copy with {@code leastLoss} set
     * @throws InvalidValueException if {@code leastLoss} is out of range
     */
    public Timer leastLoss(@NumberLimit(max = -0.5, unit = "decibels") double leastLoss) {
        Timer copy = copy(unchecked);
        copy.leastLoss = LEAST_LOSS.check(leastLoss);
        return publish(copy);
    }

    /** {@return the {@code least_loss} option, if set} */
    public Optional<Double> leastLoss() {
        return LEAST_LOSS.read(leastLoss);
    }

    /**
     * Sets which floor.
     *
     * @param floor at most 9
     * @return a copy with {@code floor} set
     * @throws InvalidValueException if {@code floor} is out of range
     */
    public Timer floor(@NumberLimit(max = 9) int floor) {
        Timer copy = copy(unchecked);
        copy.floor = FLOOR.check(floor);
        return publish(copy);
    }

    /** {@return the {@code floor} option, if set} */
    public Optional<Integer> floor() {
        return FLOOR.read(floor);
    }

    /**
     * Sets how long.
     *
     * @param pause from 0.1 to 5 seconds; the platform uses the nearest value for others
     * @return a copy with {@code pause} set
     * @throws InvalidValueException if {@code pause} is not a finite number
     */
    public Timer pause(double pause) {
        Timer copy = copy(unchecked);
        copy.pause = PAUSE.check(pause);
        return publish(copy);
    }

    /**
     * Sets how long.
     *
     * @param pause from 0.1 to 5 seconds; the platform uses the nearest value for others
     * @return a copy with {@code pause} set
     * @throws InvalidValueException if {@code pause} is null
     */
    public Timer pause(Duration pause) {
        return pause(Conversion.seconds("timer", "pause", pause));
    }

    /** {@return the {@code pause} option, if set} */
    public Optional<Double> pause() {
        return PAUSE.read(pause);
    }

    /**
     * Sets whether.
     *
     * @param on whether (default: {@code false})
     * @return a copy with {@code on} set
     */
    public Timer on(boolean on) {
        Timer copy = copy(unchecked);
        copy.on = ON.check(on);
        return publish(copy);
    }

    /** {@return the {@code on} option, if set} */
    public Optional<Boolean> on() {
        return ON.read(on);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Timer unchecked(String member, @Nullable Object json) {
        return publish(copy(TIMER.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Timer}, strictly.
     *
     * @param json the JSON
     * @return the {@code Timer}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Timer fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Timer}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Timer}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Timer fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Timer}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Timer}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Timer fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Timer}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Timer}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Timer fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Timer}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Timer}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Timer fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Timer}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Timer}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Timer fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Converts the output of a JSON library, strictly. Jackson 2 and 3 call this method, so a request body or a field
     * of your classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is invalid, or {@code ncco check} reports an error in it; line
     *     and column refer to its JSON without white space
     */
    @JsonCreator
    public static Timer fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Timer document(JsonReader in) {
        return in.end(read(in.openObject("timer.type", "a timer")));
    }

    static Timer read(JsonReader in) {
        Timer timer = new Timer(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "count" -> timer.count = COUNT.read(in, timer.count);
                case "any_number" -> timer.anyNumber = ANY_NUMBER.read(in, timer.anyNumber);
                case "level" -> timer.level = LEVEL.read(in, timer.level);
                case "least_loss" -> timer.leastLoss = LEAST_LOSS.read(in, timer.leastLoss);
                case "floor" -> timer.floor = FLOOR.read(in, timer.floor);
                case "pause" -> timer.pause = PAUSE.read(in, timer.pause);
                case "on" -> timer.on = ON.read(in, timer.on);
                default -> TIMER.other(in, member);
            }
        }
        timer.unchecked = in.kept();
        return publish(timer);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COUNT.write(out, count);
        ANY_NUMBER.write(out, anyNumber);
        LEVEL.write(out, level);
        LEAST_LOSS.write(out, leastLoss);
        FLOOR.write(out, floor);
        PAUSE.write(out, pause);
        ON.write(out, on);
    }
}
