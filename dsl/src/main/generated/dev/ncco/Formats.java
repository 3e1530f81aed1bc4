// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.text.TextPattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The formats of texts, as annotations of the parameters that require them. */
public final class Formats {

    static final String DIGITS_REGEX = "^[0-9]+$";
    static final TextPattern DIGITS = TextPattern.of(DIGITS_REGEX, "one or more digits");
    static final String DTMF_DIGITS_REGEX = "^[0-9*#p]+$";
    static final TextPattern DTMF_DIGITS =
            TextPattern.of(DTMF_DIGITS_REGEX, "DTMF digits: 0 to 9, *, # and p for a pause");
    static final String HEADER_NAME_REGEX = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$";
    static final TextPattern HEADER_NAME =
            TextPattern.of(HEADER_NAME_REGEX, "a header name (letters, digits and punctuation, no spaces)");
    static final String HEADER_TEXT_REGEX = "^[^\\u0000-\\u001F\\u007F]*$";
    static final TextPattern HEADER_TEXT = TextPattern.of(HEADER_TEXT_REGEX, "text without control characters");
    static final String KEY_REGEX = "^[0-9*#]$";
    static final TextPattern KEY = TextPattern.of(KEY_REGEX, "one key: 0 to 9, * or #");
    static final String LANGUAGE_TAG_REGEX = "^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8})*$";
    static final TextPattern LANGUAGE_TAG = TextPattern.of(LANGUAGE_TAG_REGEX, "a language tag such as en-GB");
    static final String LINE_OF_TEXT_REGEX = "^[^\\u0000-\\u001F\\u007F]+$";
    static final TextPattern LINE_OF_TEXT = TextPattern.of(LINE_OF_TEXT_REGEX, "text without control characters");
    static final String PHONE_NUMBER_REGEX = "^[0-9]{7,15}$";
    static final TextPattern PHONE_NUMBER =
            TextPattern.of(PHONE_NUMBER_REGEX, "7 to 15 digits, country code first, without + or spaces");
    static final String PRINTABLE_TEXT_REGEX = "^[ -~]+$";
    static final TextPattern PRINTABLE_TEXT = TextPattern.of(PRINTABLE_TEXT_REGEX, "printable ASCII text");
    static final String SIP_URI_REGEX =
            "^sips?:[0-9A-Za-z._~%!$&'()*+,=:\\[\\]-]+(@[0-9A-Za-z._:\\[\\]-]+)?([;?][!#-;=?-\\[\\]-z|~]*)?$";
    static final TextPattern SIP_URI = TextPattern.of(SIP_URI_REGEX, "a sip or sips URI with a host");
    static final String WEBSOCKET_URI_REGEX =
            "^wss?://(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]-z|~]*)?$";
    static final TextPattern WEBSOCKET_URI = TextPattern.of(WEBSOCKET_URI_REGEX, "a ws or wss URI with a host");
    static final String WEB_URL_REGEX =
            "^https?://(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]-z|~]*)?$";
    static final TextPattern WEB_URL = TextPattern.of(WEB_URL_REGEX, "an http or https URL with a host");

    private Formats() {}

    /** Marks a parameter that must be one or more digits. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = DIGITS_REGEX, shape = "one or more digits")
    public @interface Digits {}

    /** Marks a parameter that must be DTMF digits: 0 to 9, *, # and p for a pause. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = DTMF_DIGITS_REGEX, shape = "DTMF digits: 0 to 9, *, # and p for a pause")
    public @interface DtmfDigits {}

    /** Marks a parameter that must be a header name (letters, digits and punctuation, no spaces). */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = HEADER_NAME_REGEX, shape = "a header name (letters, digits and punctuation, no spaces)")
    public @interface HeaderName {}

    /** Marks a parameter that must be text without control characters. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = HEADER_TEXT_REGEX, shape = "text without control characters")
    public @interface HeaderText {}

    /** Marks a parameter that must be one key: 0 to 9, * or #. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = KEY_REGEX, shape = "one key: 0 to 9, * or #")
    public @interface Key {}

    /** Marks a parameter that must be a language tag such as en-GB. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = LANGUAGE_TAG_REGEX, shape = "a language tag such as en-GB")
    public @interface LanguageTag {}

    /** Marks a parameter that must be text without control characters. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = LINE_OF_TEXT_REGEX, shape = "text without control characters")
    public @interface LineOfText {}

    /** Marks a parameter that must be 7 to 15 digits, country code first, without + or spaces. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = PHONE_NUMBER_REGEX, shape = "7 to 15 digits, country code first, without + or spaces")
    public @interface PhoneNumber {}

    /** Marks a parameter that must be printable ASCII text. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = PRINTABLE_TEXT_REGEX, shape = "printable ASCII text")
    public @interface PrintableText {}

    /** Marks a parameter that must be a sip or sips URI with a host. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = SIP_URI_REGEX, shape = "a sip or sips URI with a host")
    public @interface SipUri {}

    /** Marks a parameter that must be a ws or wss URI with a host. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = WEBSOCKET_URI_REGEX, shape = "a ws or wss URI with a host")
    public @interface WebsocketUri {}

    /** Marks a parameter that must be an http or https URL with a host. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PARAMETER)
    @TextLimit(patterns = WEB_URL_REGEX, shape = "an http or https URL with a host")
    public @interface WebUrl {}
}
