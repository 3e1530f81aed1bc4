package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.Reading;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonTree;
import org.junit.jupiter.api.Test;

/** Where a rule about several members reports that an object breaks it. */
class RuleCheckTest {

    private static final RuleCheck RULE = new RuleCheck("object.a-with-b", "a cannot be combined with b");

    /** Returns a reader that has just read an object. */
    private static JsonReader after(String json) {
        JsonReader in = JsonReader.of(json, Reading.STRICT);
        JsonTree.read(in);
        return in;
    }

    @Test
    void aRuleThatHoldsIsSilent() {
        assertThatCode(() -> {
                    RULE.refuseIf(false, "/a");
                    RULE.refuseIf(after("{\"a\":1}"), false, "a");
                    RULE.refuseIf(after("{\"a\":1,\"b\":2}"), false, "a", "b");
                    RULE.refuseNone(after("{}"), false, "object.a.required");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aValueIsRefusedAtTheMemberThatWasSet() {
        refused(() -> RULE.refuseIf(true, "/b"), "/b", "object.a-with-b", "a cannot be combined with b");
    }

    @Test
    void ofTwoMembersTheLaterOneIsReported() {
        refusedInJson(
                () -> RULE.refuseIf(after("{\"a\":1,\"b\":2}"), true, "a", "b"),
                "object.a-with-b",
                "a cannot be combined with b (line 1, column 8, /b)");
        refusedInJson(
                () -> RULE.refuseIf(after("{\"b\":1,\n \"a\":2}"), true, "a", "b"),
                "object.a-with-b",
                "a cannot be combined with b (line 2, column 2, /a)");
    }

    @Test
    void aMemberIsReportedAtItsName() {
        refusedInJson(
                () -> RULE.refuseIf(after("{\"c\":1, \"a/b\":2}"), true, "a/b"),
                "object.a-with-b",
                "a cannot be combined with b (line 1, column 9, /a~1b)");
    }

    @Test
    void theMemberThatIsBeingReadIsReportedUnlessTheOtherOneIsLater() {
        assertThatThrownBy(() -> {
                    throw RULE.refuse(atMember("{\"b\":1,\"a\":2}", "a"), "b");
                })
                .hasMessage("a cannot be combined with b (line 1, column 8, /a)");
        assertThatThrownBy(() -> {
                    throw RULE.refuse(atMember("{\"a\":1,\"b\":2}", "a"), "b");
                })
                .hasMessage("a cannot be combined with b (line 1, column 8, /b)");
        assertThatThrownBy(() -> {
                    throw RULE.refuse(atMember("{\"c\":1,\"a\":2}", "a"), "b");
                })
                .hasMessage("a cannot be combined with b (line 1, column 8, /a)");
    }

    private static JsonReader atMember(String json, String member) {
        JsonReader in = JsonReader.of(json, Reading.STRICT);
        while (!member.equals(in.nextMember())) {
            JsonTree.read(in);
        }
        return in;
    }

    @Test
    void anObjectWithNoneOfTheMembersIsReportedAsAWhole() {
        refusedInJson(
                () -> RULE.refuseNone(after(" {}"), true, "object.a.required"),
                "object.a.required",
                "a cannot be combined with b, but has neither (line 1, column 2)");
    }
}
