package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.messages;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.open;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.planObject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType.ListOf;
import dev.ncco.codegen.model.ValueType.Obj;
import dev.ncco.codegen.model.ValueType.Received;
import dev.ncco.codegen.model.ValueType.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the members of an object that is only read become in Java. */
class ReceivedTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'string'|TEXT|string",
                "'type':'string','format':'date-time'|INSTANT|string",
                "'type':['string','integer']|TEXT|string,integer",
                "'type':['string','null']|TEXT|string,null",
                "'type':'boolean'|FLAG|boolean",
                "'type':['boolean','null']|FLAG|boolean,null",
                "'type':'integer'|LONG|integer",
                "'type':['integer','null']|LONG|integer,null",
                "'type':'number'|DECIMAL|number",
                "'type':'integer','x-java-type':'Integer'|INT|integer",
                "'type':['string','number'],'x-java-type':'BigDecimal'|DECIMAL|string,number",
                "'type':'string','x-java-type':'Duration'|DURATION|string"
            })
    void aPlainMemberHasTheNamedTypeOrTheDefaultOfItsJsonTypes(String keywords, ReceivedKind kind, String types) {
        assertThat(planObject(open("A", member("x", keywords), ""))
                        .property("x")
                        .type())
                .isInstanceOfSatisfying(Received.class, received -> {
                    assertThat(received.kind()).isEqualTo(kind);
                    assertThat(received.types()).containsExactly(types.split(","));
                    assertThat(received.pattern()).isEmpty();
                });
    }

    @Test
    void aPatternIsKept() {
        assertThat(planObject(open("A", member("x", "'type':'string','pattern':'^a$','x-shape':'an a'"), ""))
                        .property("x")
                        .type())
                .isInstanceOfSatisfying(
                        Received.class,
                        received -> assertThat(received.pattern())
                                .hasValueSatisfying(p -> assertThat(p.regex()).isEqualTo("^a$")));
    }

    @Test
    void enumerationsKeepTheirClasses() {
        ObjectType object = planObject(open(
                "A",
                member("x", "'type':'string','enum':['a'],'x-java-type':'E'") + ","
                        + member("y", "'type':'string','x-known-values':['a'],'x-java-type':'F'"),
                ""));
        assertThat(object.properties())
                .extracting(p -> p.type())
                .containsExactly(new Token("E", false), new Token("F", true));
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThat(messages("a.schema.json", open("A", member("x", "'type':'string','x-java-type':'Color'"), "")))
                .containsExactly("a member that is only read cannot have the Java type Color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'type':'string'}", "'type':'string','enum':['a'],'x-java-type':'E'},'uniqueItems':true"})
    void aListHasToHoldObjects(String items) {
        assertThat(messages("a.schema.json", open("A", member("x", "'type':'array','items':{" + items), "")))
                .containsExactly("a list that is only read must contain objects");
    }

    @Test
    void aListOfObjectsHasTheirClass() {
        assertThat(plan(
                                "a.schema.json",
                                open("A", member("x", "'type':'array','items':{'$ref':'b.schema.json'}"), ""),
                                "b.schema.json",
                                open("B", "", ""))
                        .objects()
                        .get(0)
                        .property("x")
                        .type())
                .isEqualTo(new ListOf(new Obj("B", false), 0, Integer.MAX_VALUE));
    }

    @Test
    void nothingOfAnOpenObjectIsSet() {
        ObjectType object = planObject(
                open("A", member("x", "'type':'string'") + "," + member("y", "'type':'boolean'"), ",'required':['x']"));
        assertThat(object.properties()).extracting(p -> p.setting()).containsOnly(Setting.READ_ONLY);
        assertThat(object.factories()).isEmpty();
        assertThat(object.reading().isOpen()).isTrue();
        assertThat(planObject(object("A", member("x", "'type':'string'"), ""))
                        .reading()
                        .isOpen())
                .isFalse();
    }

    @Test
    void theMemberThatCanComeAloneHasItsJavaName() {
        assertThat(planObject(open("A", member("the_x", "'type':'string'"), ",'x-java-bare-member':'the_x'"))
                        .reading()
                        .bareMember())
                .contains("theX");
        assertThat(planObject(open("A", member("x", "'type':'string'"), ""))
                        .reading()
                        .bareMember())
                .isEmpty();
    }
}
