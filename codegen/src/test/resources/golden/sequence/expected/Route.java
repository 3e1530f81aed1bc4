// Generated from route.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The steps of a delivery, in order.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Route extends JsonList implements Iterable<Step> {

    private static final ListProperty<Step> ITEMS =
            ObjectProperty.<Step>ofElements("route", "steps").list(0, Integer.MAX_VALUE);
    private static final RuleCheck TOWARDS_NOBODY = new RuleCheck(
            "route.towards-nobody", "towards: true requires a ring step after it, with only drive steps in between");

    private final List<Step> steps;

    private Route(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * Creates an empty list, which the API accepts: without steps.
     *
     * @return the empty {@code Route}
     */
    public static Route of() {
        return new Route(List.of());
    }

    /**
     * Creates {@code Route} with some steps.
     *
     * @param first the first step
     * @param more the steps after it
     * @return the {@code Route}
     * @throws InvalidValueException if an element is null, or if this rule is violated: towards: true requires a ring
     *     step after it, with only drive steps in between
     */
    public static Route of(Step first, Step... more) {
        List<Step> checked = ITEMS.check(first, more);
        checkTowards(checked);
        return new Route(checked);
    }

    /**
     * Creates {@code Route} with some steps.
     *
     * @param steps the steps, in order
     * @return the {@code Route}
     * @throws InvalidValueException if an element is null, or if this rule is violated: towards: true requires a ring
     *     step after it, with only drive steps in between
     */
    public static Route of(List<? extends Step> steps) {
        List<Step> checked = ITEMS.check(steps);
        checkTowards(checked);
        return new Route(checked);
    }

    /** {@return the steps, in order} */
    public List<Step> steps() {
        return steps;
    }

    @Override
    public Iterator<Step> iterator() {
        return steps.iterator();
    }

    /** {@return the number of steps} */
    public int size() {
        return steps.size();
    }

    /**
     * Returns the step at an index.
     *
     * @param index the index, from 0
     * @return the step
     * @throws IndexOutOfBoundsException if the index is out of range
     */
    public Step get(int index) {
        return steps.get(index);
    }

    /**
     * Returns the first step of a class.
     *
     * @param kind the class
     * @param <T> the class
     * @return the step, if there is one
     */
    public <T extends Step> Optional<T> first(Class<T> kind) {
        for (Step step : steps) {
            if (kind.isInstance(step)) {
                return Optional.of(kind.cast(step));
            }
        }
        return Optional.empty();
    }

    /**
     * Appends steps.
     *
     * @param more the steps to append, in order
     * @return a copy with these steps at its end
     * @throws InvalidValueException if an element is null, or if this rule is violated: towards: true requires a ring
     *     step after it, with only drive steps in between
     */
    public Route plus(Step... more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(Arrays.asList(ITEMS.given(more)));
        return of(all);
    }

    /**
     * Parses JSON as {@code Route}, strictly.
     *
     * @param json the JSON
     * @return the {@code Route}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Route fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Route}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Route}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Route fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Route}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Route}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Route fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Route}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Route}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Route fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Route}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Route}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Route fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Route}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Route}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Route fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Route fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Route document(JsonReader in) {
        return in.end(read(in.openList("route.type", "a route")));
    }

    static Route read(JsonReader in) {
        List<Step> steps = new ArrayList<>();
        if (in.isObject()) {
            steps.add(Unions.step(in));
        } else {
            while (in.nextElement()) {
                steps.add(Unions.step(in.openObject("step.type", "step")));
            }
        }
        List<Step> checked = ITEMS.check(in, steps);
        try {
            checkTowards(checked);
        } catch (InvalidValueException e) {
            throw in.refuseMember(e);
        }
        return new Route(checked);
    }

    private static void checkTowards(List<Step> steps) {
        int waiting = -1;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof DriveStep drive) {
                waiting = waiting < 0 && drive.towards().orElse(false) ? i : waiting;
            } else if (waiting >= 0) {
                if (!(step instanceof RingStep || step instanceof UnknownStep)) {
                    throw TOWARDS_NOBODY.refuse("/" + waiting + "/towards");
                }
                waiting = -1;
            }
        }
        if (waiting >= 0) {
            throw TOWARDS_NOBODY.refuse("/" + waiting + "/towards");
        }
    }

    @Override
    protected void write(JsonWriter out) {
        write(out, ITEMS, steps);
    }
}
