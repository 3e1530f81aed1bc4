// Generated from call/phone.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.UncheckedMembers;

/**
 * A phone number to call. Nothing but what is required is set.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
public final class PhoneNumber extends PhoneEndpoint {

    PhoneNumber(CharSequence number, UncheckedMembers unchecked) {
        super(number, null, null, unchecked);
    }

    static PhoneNumber of(String number) {
        return new PhoneNumber(NUMBER.check(number), UncheckedMembers.NONE);
    }
}
