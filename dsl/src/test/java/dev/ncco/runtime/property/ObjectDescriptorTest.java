package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.HttpMethod;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.UncheckedMembers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which members an object knows, and what becomes of the others. */
class ObjectDescriptorTest {

    private static ObjectDescriptor withEachKind() {
        ObjectDescriptor object = ObjectDescriptor.of("object").alsoKnown("elsewhere", "before");
        object.discriminator("discriminator", "a");
        object.text("text");
        object.integer("integer");
        object.decimal("decimal");
        object.flag("flag");
        object.constant("constant", HttpMethod.values());
        object.token("token");
        object.json("json");
        object.object("object");
        object.wrapped("wrapped", Map.of(), TextProperty.of("wrapped", "inner"));
        return object;
    }

    @Test
    void eachDeclaredMemberIsKnown() {
        ObjectDescriptor object = withEachKind();
        for (String known : new String[] {
            "elsewhere",
            "before",
            "discriminator",
            "text",
            "integer",
            "decimal",
            "flag",
            "constant",
            "token",
            "json",
            "object",
            "wrapped"
        }) {
            refused(
                    () -> object.with(UncheckedMembers.NONE, known, 1),
                    "/" + known,
                    "object.unchecked",
                    known + " is known and checked: set it by its own method instead of unchecked");
        }
        assertThat(object.with(UncheckedMembers.NONE, "inner", 1).has("inner")).isTrue();
    }

    /** A deprecated member is read, but a caller may still set a member of that name. */
    @Test
    void deprecatedMembersAreNotKnown() {
        ObjectDescriptor object = ObjectDescriptor.of("object");
        object.deprecated().text("x");
        object.deprecatedText("y");
        UncheckedMembers members = object.with(object.with(UncheckedMembers.NONE, "x", 1), "y", "a");
        assertThat(members.toMap()).isEqualTo(Map.of("x", 1, "y", "a"));
    }

    @Test
    void aStrictReaderRefusesAnUnknownMemberAndSuggestsItsSpelling() {
        ObjectDescriptor object = ObjectDescriptor.of("object");
        object.integer("y");
        refusedInJson(
                () -> object.other(strict("1"), "x"),
                "object.unknown-member",
                "object has no member \"x\" (line 1, column 2, /x)");
        object.integer("X");
        refusedInJson(
                () -> object.other(strict("1"), "x"),
                "object.X.name",
                "object has no member \"x\": its name is \"X\" (line 1, column 2, /x)");
    }

    @Test
    void aLenientReaderKeepsAnUnknownMember() {
        ObjectDescriptor object = withEachKind();
        JsonReader in = lenient("[1,{}]");
        object.other(in, "x");
        assertThat(in.nextMember()).isNull();
        UncheckedMembers kept = in.kept();
        assertThat(written(kept::write)).isEqualTo("{\"x\":[1,{}]}");
    }

    @Test
    void aDeprecatedStringIsKeptByEachReaderIfItIsAString() {
        ObjectDescriptor object = ObjectDescriptor.of("object").deprecatedText("x");
        JsonReader in = strict("\"a\\\"b\"");
        object.other(in, "x");
        assertThat(in.nextMember()).isNull();
        assertThat(in.kept().toMap()).isEqualTo(Map.of("x", "a\"b"));
        refusedInJson(
                () -> object.other(strict("1"), "x"),
                "object.x.type",
                "x must be a string, but was the number 1 (line 1, column 6, /x)");
    }

    @Test
    void aDeprecatedStringMustNotRepeat() {
        ObjectDescriptor object = ObjectDescriptor.of("object").deprecatedText("x");
        JsonReader in = strict("\"a\",\"x\":\"b\"");
        object.other(in, "x");
        assertThat(in.nextMember()).isEqualTo("x");
        refusedInJson(
                () -> object.other(in, "x"), "json.duplicate-key", "duplicate member \"x\" (line 1, column 10, /x)");
    }

    @Test
    void anUncheckedMemberNeedsANameThatCanBeWritten() {
        ObjectDescriptor object = ObjectDescriptor.of("object");
        refused(
                () -> object.with(UncheckedMembers.NONE, "", 1),
                "",
                "object.unchecked",
                "the name of an unchecked member must not be empty or contain control characters, but was \"\"");
        refused(
                () -> object.with(UncheckedMembers.NONE, "a\ud83d", 1),
                "",
                "object.unchecked",
                "the name of an unchecked member contains an unpaired surrogate at index 1");
        refused(
                () -> object.with(UncheckedMembers.NONE, "a/b", new Object()),
                "/a~1b",
                "object.a/b.type",
                "a/b must be a map, list, string, number, boolean or null, but was a java.lang.Object");
        assertThat(object.with(UncheckedMembers.NONE, "a", null).toMap()).containsKey("a");
    }

    @Test
    void theDiscriminatorIsWrittenAndReadOnce() {
        Constant action = ObjectDescriptor.of("object").discriminator("x", "talk");
        assertThat(written(action::write)).isEqualTo("{\"x\":\"talk\"}");
        assertThat(action.read(strict("\"talk\""), false)).isTrue();
        refusedInJson(
                () -> action.read(strict("\"talk\""), true),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aConstantIsEscapedInJson() {
        Constant constant = ObjectDescriptor.of("object").discriminator("a\\", "\u0001\"b\"");
        assertThat(written(constant::write)).isEqualTo("{\"a\\\\\":\"\\u0001\\\"b\\\"\"}");
    }
}
