package dev.ncco.schema.source;

import dev.ncco.schema.text.LongPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The path from the root of a document to a value, as a link to the parent and the last step. The text is created only
 * on demand: the total length of all pointers of a deeply nested document is quadratic in its size.
 */
public final class Pointer {

    /** The pointer to the root. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer around;
    private final String step;

    private Pointer(@Nullable Pointer around, String step) {
        this.around = around;
        this.step = step;
    }

    /**
     * Returns the pointer to a member.
     *
     * @param name the name
     * @return the pointer
     */
    public Pointer member(String name) {
        return new Pointer(this, name);
    }

    /**
     * Returns the pointer to an element.
     *
     * @param index the index
     * @return the pointer
     */
    public Pointer element(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** {@return the last name or index; empty for the root} */
    public String lastStep() {
        return step;
    }

    /**
     * Returns whether a step matches a predicate.
     *
     * @param property the predicate
     * @return {@code true} if a name or an index on the path matches
     */
    public boolean hasStep(Predicate<String> property) {
        for (Pointer p = this; p.around != null; p = p.around) {
            if (property.test(p.step)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the JSON Pointer; shortened in the middle if it is very long} */
    @Override
    public String toString() {
        return toString(UnaryOperator.identity());
    }

    /**
     * Returns the JSON Pointer, shortened in the middle if it is very long.
     *
     * @param shown replaces each step, for example by redacting it
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
