package dev.ncco.schema.source;

import dev.ncco.schema.text.LongPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value, from the root of its document: a link to the value around it and the last step. Only what is
 * shown is written out as a JSON Pointer: the text of all pointers of a deep document grows with the square of its
 * size.
 */
public final class Pointer {

    /** The document itself. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer around;
    private final String step;

    private Pointer(@Nullable Pointer around, String step) {
        this.around = around;
        this.step = step;
    }

    /**
     * Goes on to a member.
     *
     * @param name its name
     * @return the pointer to it
     */
    public Pointer member(String name) {
        return new Pointer(this, name);
    }

    /**
     * Goes on to an element.
     *
     * @param index its index
     * @return the pointer to it
     */
    public Pointer element(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** {@return the last name or index; empty for the document itself} */
    public String lastStep() {
        return step;
    }

    /**
     * Returns whether a step has a property.
     *
     * @param property the property
     * @return whether a name or an index on the way has it
     */
    public boolean hasStep(Predicate<String> property) {
        for (Pointer p = this; p.around != null; p = p.around) {
            if (property.test(p.step)) {
                return true;
            }
        }
        return false;
    }

    /** The JSON Pointer; of one that is far too long, its first and its last part. */
    @Override
    public String toString() {
        return toString(UnaryOperator.identity());
    }

    /**
     * Writes the JSON Pointer; of one that is far too long, its first and its last part.
     *
     * @param shown replaces each step, such as by the same without secrets
     * @return the JSON Pointer
     */
    public String toString(UnaryOperator<String> shown) {
        Deque<String> steps = new ArrayDeque<>();
        for (Pointer p = this; p.around != null; p = p.around) {
            steps.push(p.step);
        }
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append('/').append(Pointers.escape(shown.apply(step)));
        }
        return LongPointer.shortened(text.toString());
    }
}
