package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.Json;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading and writing of a member that is an object with its own class. */
class ObjectPropertyTest {

    private static final ObjectDescriptor OBJECT = ObjectDescriptor.of("object");
    private static final ObjectProperty<Place> INNER = OBJECT.object("x");

    /** An object that writes whether it sits in {@link Place}. */
    private static final class Inner extends JsonObject implements Place {
        private static final FlagProperty PLACED = ObjectDescriptor.of("inner").flag("placed");

        Inner() {
            super(UncheckedMembers.NONE);
        }

        @Override
        protected void writeMembers(JsonWriter out) {
            PLACED.write(out, PLACED.check(out.isIn(Place.class)));
        }
    }

    private interface Place extends Json {}

    @Test
    void anObjectIsWrittenBelowItsName() {
        assertThat(written(out -> INNER.write(out, new Inner()))).isEqualTo("{\"x\":{\"placed\":false}}");
        assertThat(written(out -> INNER.write(out, null))).isEqualTo("{}");
    }

    @Test
    void onlyTheObjectItselfIsWrittenInItsPlace() {
        ObjectProperty<Place> placed = INNER.as(Place.class);
        assertThat(written(out -> {
                    placed.write(out, new Inner());
                    new Inner().writeMembers(out);
                }))
                .isEqualTo("{\"x\":{\"placed\":true},\"placed\":false}");
        assertThat(written(out -> placed.list(0, 2).write(out, List.of(new Inner(), new Inner()))))
                .isEqualTo("{\"x\":[{\"placed\":true},{\"placed\":true}]}");
    }

    @Test
    void nullIsRefused() {
        Inner inner = new Inner();
        assertThat(INNER.check(inner)).isSameAs(inner);
        assertThat(INNER.checkItem(inner, 0)).isSameAs(inner);
        refused(() -> INNER.check(null), "/x", "object.x.type", "x must not be null");
        refused(() -> INNER.checkItem(null, 2), "/x/2", "object.x.type", "an element of x must not be null");
    }

    /** The elements of a document have no member around them. */
    @Test
    void anElementOfADocumentHasAPathWithoutAName() {
        ObjectProperty<Place> elements = ObjectProperty.ofElements("ncco", "actions");
        refused(() -> elements.checkItem(null, 2), "/2", "ncco.actions.type", "an element of actions must not be null");
    }

    @Test
    void anObjectIsExpected() {
        JsonReader in = strict("{}");
        assertThat(INNER.open(in, null)).isSameAs(in);
        refusedInJson(
                () -> INNER.open(strict("[]"), null),
                "object.x.type",
                "x must be an object, but was an array (line 1, column 6, /x)");
        refusedInJson(
                () -> INNER.open(strict("null"), null), "object.x.type", "x must not be null (line 1, column 6, /x)");
    }

    /** The string could be a secret that was written in the wrong place. */
    @Test
    void aStringInPlaceOfAnObjectIsNotShown() {
        refusedInJson(
                () -> INNER.open(strict("\"hunter2\""), null),
                "object.x.type",
                "x must be an object, but was a string (line 1, column 6, /x)");
    }

    @Test
    void onlyALenientReaderAcceptsAnObjectInPlaceOfAList() {
        assertThat(INNER.openList(strict("[]"), null).isObject()).isFalse();
        assertThat(INNER.openList(lenient("{}"), null).isObject()).isTrue();
        refusedInJson(
                () -> INNER.openList(strict("{}"), null),
                "object.x.type",
                "x must be an array, but was an object (line 1, column 6, /x)");
        ListProperty<Place> list = INNER.list(0, 2);
        assertThat(list.open(lenient("[]"), null)).isTrue();
        assertThat(list.open(lenient("{}"), null)).isFalse();
        refusedInJson(
                () -> list.open(strict("{}"), null),
                "object.x.type",
                "x must be an array, but was an object (line 1, column 6, /x)");
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        String message = "duplicate member \"x\" (line 1, column 6, /x)";
        refusedInJson(() -> INNER.open(strict("{}"), new Inner()), "json.duplicate-key", message);
        refusedInJson(() -> INNER.openList(strict("[]"), new Inner()), "json.duplicate-key", message);
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        Inner inner = new Inner();
        assertThat(INNER.require(empty(), inner)).isSameAs(inner);
        refusedInJson(
                () -> INNER.require(empty(), null),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }

    @Test
    void onlyTheClassReadsItsElements() {
        assertThatThrownBy(() -> INNER.readItem(strict("{}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x");
    }
}
