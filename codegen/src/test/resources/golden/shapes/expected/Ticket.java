// Generated from ticket.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket for a play.
 *
 * @see <a href="https://example.com/tickets">Specification</a>
 */
@CheckReturnValue
public final class Ticket extends JsonObject {

    private static final ObjectDescriptor TICKET = ObjectDescriptor.of("ticket");
    private static final TextProperty SEAT = TICKET.text("seat").pattern(Formats.SEAT_CODE);
    private static final ListProperty<String> NEXT =
            TICKET.text("next").pattern(Formats.SEAT_CODE).list(1, Integer.MAX_VALUE);
    private static final TextProperty GATE =
            TICKET.text("gate").pattern(Formats.GATE).maxLength(2);
    private static final TextProperty HOLDER =
            TICKET.text("holder").pattern(TextPattern.of("^[A-Za-z ]+$", "letters and spaces"));

    // Assigned only before the value is published.
    private CharSequence seat;
    private @Nullable List<String> next;
    private @Nullable CharSequence gate;
    private @Nullable CharSequence holder;

    @SuppressWarnings("NullAway.Init")
    private Ticket(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Ticket copy(UncheckedMembers kept) {
        Ticket copy = new Ticket(kept);
        copy.seat = seat;
        copy.next = next;
        copy.gate = gate;
        copy.holder = holder;
        return copy;
    }

    static Ticket of(String seat) {
        Ticket ticket = new Ticket(UncheckedMembers.NONE);
        ticket.seat = SEAT.check(seat);
        return publish(ticket);
    }

    /** {@return the seat} */
    public String seat() {
        return seat.toString();
    }

    /**
     * Sets seats that can be taken instead.
     *
     * @param next the first element, a row and a number, such as C12
     * @param more further elements, each a row and a number, such as C12
     * @return a copy with {@code next} set
     * @throws InvalidValueException if an element is null or not a row and a number, such as C12
     */
    public Ticket next(@Formats.SeatCode String next, @Formats.SeatCode String... more) {
        Ticket copy = copy(unchecked);
        copy.next = NEXT.check(next, more);
        return publish(copy);
    }

    /**
     * Sets seats that can be taken instead.
     *
     * @param next the elements, each a row and a number, such as C12
     * @return a copy with {@code next} set
     * @throws InvalidValueException if an element is null or not a row and a number, such as C12
     */
    public Ticket next(List<String> next) {
        Ticket copy = copy(unchecked);
        copy.next = NEXT.check(next);
        return publish(copy);
    }

    /** {@return the {@code next} option, if set} */
    public Optional<List<String>> next() {
        return Optional.ofNullable(next);
    }

    /**
     * Sets the gate to enter by.
     *
     * @param gate the number of a gate; at most 2 characters
     * @return a copy with {@code gate} set
     * @throws InvalidValueException if {@code gate} is null or not the number of a gate, or not at most 2 characters
     */
    public Ticket gate(@Formats.Gate @TextLimit(max = 2) String gate) {
        Ticket copy = copy(unchecked);
        copy.gate = GATE.check(gate);
        return publish(copy);
    }

    /** {@return the {@code gate} option, if set} */
    public Optional<String> gate() {
        return Optional.ofNullable(gate).map(CharSequence::toString);
    }

    /**
     * Sets who holds the ticket.
     *
     * @param holder letters and spaces
     * @return a copy with {@code holder} set
     * @throws InvalidValueException if {@code holder} is null or not letters and spaces
     */
    public Ticket holder(@TextLimit(patterns = "^[A-Za-z ]+$", shape = "letters and spaces") String holder) {
        Ticket copy = copy(unchecked);
        copy.holder = HOLDER.check(holder);
        return publish(copy);
    }

    /** {@return the {@code holder} option, if set} */
    public Optional<String> holder() {
        return Optional.ofNullable(holder).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Ticket unchecked(String member, @Nullable Object json) {
        return publish(copy(TICKET.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Ticket}, strictly.
     *
     * @param json the JSON
     * @return the {@code Ticket}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Ticket fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Ticket}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Ticket}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Ticket fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Ticket}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Ticket}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Ticket fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Ticket}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Ticket}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Ticket fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Ticket}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Ticket}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Ticket fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Ticket}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Ticket}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Ticket fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Ticket fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Ticket document(JsonReader in) {
        return in.end(read(in.openObject("ticket.type", "a ticket")));
    }

    @SuppressWarnings("NullAway")
    static Ticket read(JsonReader in) {
        Ticket ticket = new Ticket(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "seat" -> ticket.seat = SEAT.read(in, ticket.seat);
                case "next" -> ticket.next = NEXT.read(in, ticket.next);
                case "gate" -> ticket.gate = GATE.read(in, ticket.gate);
                case "holder" -> ticket.holder = HOLDER.read(in, ticket.holder);
                default -> TICKET.other(in, member);
            }
        }
        ticket.unchecked = in.kept();
        SEAT.require(in, ticket.seat);
        return publish(ticket);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        SEAT.write(out, seat);
        NEXT.write(out, next);
        GATE.write(out, gate);
        HOLDER.write(out, holder);
    }
}
