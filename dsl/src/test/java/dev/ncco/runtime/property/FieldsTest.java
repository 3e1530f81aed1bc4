package dev.ncco.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.HttpMethod;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.UncheckedMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field holds for a value, and that a field that was never written holds none. */
class FieldsTest {

    private static final ObjectDescriptor OBJECT = ObjectDescriptor.of("object").alsoKnown("elsewhere");
    private static final IntProperty INTEGER = OBJECT.integer("integer");
    private static final DecimalProperty DECIMAL = OBJECT.decimal("decimal");
    private static final FlagProperty FLAG = OBJECT.flag("flag");
    private static final EnumProperty<HttpMethod> CONSTANT = OBJECT.constant("constant", HttpMethod.values());

    /** The fields of a new object. */
    private static final class Fresh {
        private int integer;
        private double decimal;
        private byte flag;
        private byte constant;
    }

    @Test
    void aNewObjectHasNoOptions() {
        Fresh fresh = new Fresh();
        assertThat(INTEGER.read(fresh.integer)).isEmpty();
        assertThat(DECIMAL.read(fresh.decimal)).isEmpty();
        assertThat(DecimalProperty.isUnset(fresh.decimal)).isTrue();
        assertThat(FLAG.read(fresh.flag)).isEmpty();
        assertThat(CONSTANT.read(fresh.constant)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 7200, Integer.MAX_VALUE, -Integer.MAX_VALUE})
    void integers(int value) {
        assertThat(INTEGER.read(INTEGER.check(value))).contains(value);
        assertThat(INTEGER.get(INTEGER.check(value))).isEqualTo(value);
    }

    @Test
    void theOnlyIntegerThatStandsForNoneIsRefused() {
        assertThatThrownBy(() -> INTEGER.check(Integer.MIN_VALUE)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, 0.5, -1, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE})
    void decimals(double value) {
        double field = DECIMAL.check(value);
        assertThat(DecimalProperty.isUnset(field)).isFalse();
        assertThat(DECIMAL.read(field)).contains(value + 0.0);
        assertThat(Double.doubleToRawLongBits(DECIMAL.get(field))).isEqualTo(Double.doubleToRawLongBits(value + 0.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFiniteAreRefused(double value) {
        assertThatThrownBy(() -> DECIMAL.check(value)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void flags(boolean value) {
        assertThat(FLAG.read(FLAG.check(value))).contains(value);
    }

    @Test
    void constants() {
        for (HttpMethod method : HttpMethod.values()) {
            assertThat(CONSTANT.read(CONSTANT.check(method))).contains(method);
            assertThat(CONSTANT.get(CONSTANT.check(method))).isEqualTo(method);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 5, 6, 7})
    void limitsOfAnInteger(int value) {
        IntProperty atLeast = OBJECT.deprecated().integer("x").atLeast(0);
        IntProperty between = OBJECT.deprecated().integer("x").between(1, 6);
        assertThat(accepts(() -> atLeast.check(value))).isEqualTo(value >= 0);
        assertThat(accepts(() -> between.check(value))).isEqualTo(value >= 1 && value <= 6);
    }

    @Test
    void anObjectKnowsItsMembers() {
        for (String known : new String[] {"integer", "decimal", "flag", "constant", "elsewhere"}) {
            assertThatThrownBy(() -> OBJECT.with(UncheckedMembers.NONE, known, 1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(known + " is known");
        }
        assertThat(OBJECT.with(UncheckedMembers.NONE, "x", 1).has("x")).isTrue();
    }

    private static boolean accepts(Runnable check) {
        try {
            check.run();
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
