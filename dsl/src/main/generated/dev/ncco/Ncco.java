// Generated from ncco.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonList;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The actions that a call runs, in order.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">Specification</a>
 */
@CheckReturnValue
public final class Ncco extends JsonList implements Iterable<Action> {

    private static final ListProperty<Action> ITEMS =
            ObjectProperty.<Action>ofElements("ncco", "actions").list(0, Integer.MAX_VALUE);
    private static final RuleCheck BARGE_IN_WITHOUT_INPUT = new RuleCheck(
            "ncco.barge-in-without-input",
            "bargeIn: true requires an input action after it, with only talk and stream actions in between");

    private final List<Action> actions;

    private Ncco(List<Action> actions) {
        this.actions = actions;
    }

    /**
     * Creates an empty list, which the API accepts: without actions.
     *
     * @return the empty {@code Ncco}
     */
    public static Ncco of() {
        return new Ncco(List.of());
    }

    /**
     * Creates {@code Ncco} with some actions.
     *
     * @param first the first action
     * @param more the actions after it
     * @return the {@code Ncco}
     * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an input
     *     action after it, with only talk and stream actions in between
     */
    public static Ncco of(Action first, Action... more) {
        List<Action> checked = ITEMS.check(first, more);
        checkBargeIn(checked);
        return new Ncco(checked);
    }

    /**
     * Creates {@code Ncco} with some actions.
     *
     * @param actions the actions, in order
     * @return the {@code Ncco}
     * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an input
     *     action after it, with only talk and stream actions in between
     */
    public static Ncco of(List<? extends Action> actions) {
        List<Action> checked = ITEMS.check(actions);
        checkBargeIn(checked);
        return new Ncco(checked);
    }

    /** {@return the actions, in order} */
    public List<Action> actions() {
        return actions;
    }

    @Override
    public Iterator<Action> iterator() {
        return actions.iterator();
    }

    /** {@return the number of actions} */
    public int size() {
        return actions.size();
    }

    /**
     * Returns the action at an index.
     *
     * @param index the index, from 0
     * @return the action
     * @throws IndexOutOfBoundsException if the index is out of range
     */
    public Action get(int index) {
        return actions.get(index);
    }

    /**
     * Returns the first action of a class.
     *
     * @param kind the class
     * @param <T> the class
     * @return the action, if there is one
     */
    public <T extends Action> Optional<T> first(Class<T> kind) {
        for (Action action : actions) {
            if (kind.isInstance(action)) {
                return Optional.of(kind.cast(action));
            }
        }
        return Optional.empty();
    }

    /**
     * Appends actions.
     *
     * @param more the actions to append, in order
     * @return a copy with these actions at its end
     * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an input
     *     action after it, with only talk and stream actions in between
     */
    public Ncco plus(Action... more) {
        List<Action> all = new ArrayList<>(actions);
        all.addAll(Arrays.asList(ITEMS.given(more)));
        return of(all);
    }

    /**
     * Parses JSON as {@code Ncco}, strictly.
     *
     * @param json the JSON
     * @return the {@code Ncco}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Ncco fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Ncco}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Ncco}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Ncco fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Ncco}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Ncco}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Ncco fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Ncco}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Ncco}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Ncco fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Ncco}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Ncco}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Ncco fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Ncco}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Ncco}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Ncco fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Ncco fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Ncco document(JsonReader in) {
        return in.end(read(in.openList("ncco.type", "an NCCO")));
    }

    static Ncco read(JsonReader in) {
        List<Action> actions = new ArrayList<>();
        if (in.isObject()) {
            actions.add(Unions.action(in));
        } else {
            while (in.nextElement()) {
                actions.add(Unions.action(in.openObject("action.type", "action")));
            }
        }
        List<Action> checked = ITEMS.check(in, actions);
        try {
            checkBargeIn(checked);
        } catch (InvalidValueException e) {
            throw in.refuseMember(e);
        }
        return new Ncco(checked);
    }

    private static void checkBargeIn(List<Action> actions) {
        int waiting = -1;
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            if (action instanceof TalkAction talk) {
                waiting = waiting < 0 && talk.bargeIn().orElse(false) ? i : waiting;
            } else if (action instanceof StreamAction stream) {
                waiting = waiting < 0 && stream.bargeIn().orElse(false) ? i : waiting;
            } else if (waiting >= 0) {
                if (!(action instanceof InputAction || action instanceof UnknownAction)) {
                    throw BARGE_IN_WITHOUT_INPUT.refuse("/" + waiting + "/bargeIn");
                }
                waiting = -1;
            }
        }
        if (waiting >= 0) {
            throw BARGE_IN_WITHOUT_INPUT.refuse("/" + waiting + "/bargeIn");
        }
    }

    @Override
    protected void write(JsonWriter out) {
        write(out, ITEMS, actions);
    }
}
