// Generated from ncco.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonList;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ListProperty;
import dev.ncco.runtime.ObjectProperty;
import dev.ncco.runtime.Rule;
import java.util.List;

/**
 * The actions that a call runs, one after the other.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">Specification</a>
 */
public final class Ncco extends JsonList {

    private static final ListProperty<Action> ITEMS =
            ObjectProperty.<Action>of("ncco", "actions").list(0, Integer.MAX_VALUE);
    private static final Rule BARGE_IN_WITHOUT_INPUT = new Rule(
            "ncco.barge-in-without-input",
            "bargeIn needs an input action next, after nothing but more talk and stream actions");

    private final List<Action> actions;

    private Ncco(List<Action> actions) {
        this.actions = actions;
    }

    /**
     * Makes one, and checks what holds between neighbours.
     *
     * @param first the first one
     * @param more the ones after it
     * @return the Ncco
     * @throws InvalidValueException if this does not hold: bargeIn needs an input action next, after nothing but more
     *     talk and stream actions
     */
    public static Ncco of(Action first, Action... more) {
        List<Action> checked = ITEMS.check(first, more);
        checkBargeIn(checked);
        return new Ncco(checked);
    }

    /**
     * Makes one, and checks what holds between neighbours.
     *
     * @param actions the actions, in order
     * @return the Ncco
     * @throws InvalidValueException if this does not hold: bargeIn needs an input action next, after nothing but more
     *     talk and stream actions
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

    private static void checkBargeIn(List<Action> actions) {
        int waiting = -1;
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            if (action instanceof TalkAction talk) {
                waiting = waiting < 0 && talk.bargeIn().orElse(false) ? i : waiting;
            } else if (action instanceof StreamAction stream) {
                waiting = waiting < 0 && stream.bargeIn().orElse(false) ? i : waiting;
            } else if (waiting >= 0) {
                if (!(action instanceof InputAction)) {
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
