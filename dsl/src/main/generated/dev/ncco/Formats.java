// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.text.TextPattern;

/** The shapes of strings that several options share. */
final class Formats {

    static final String HEADER_NAME_REGEX = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$";
    static final TextPattern HEADER_NAME =
            TextPattern.of(HEADER_NAME_REGEX, "a header name (letters, digits and punctuation, no spaces)");
    static final String HEADER_TEXT_REGEX = "^[^\\u0000-\\u001F\\u007F]*$";
    static final TextPattern HEADER_TEXT = TextPattern.of(HEADER_TEXT_REGEX, "text without control characters");
    static final String LANGUAGE_TAG_REGEX = "^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8})*$";
    static final TextPattern LANGUAGE_TAG = TextPattern.of(LANGUAGE_TAG_REGEX, "a language tag such as en-GB");
    static final String PHONE_NUMBER_REGEX = "^[0-9]{7,15}$";
    static final TextPattern PHONE_NUMBER =
            TextPattern.of(PHONE_NUMBER_REGEX, "7 to 15 digits, country code first, without + or spaces");
    static final String SIP_URI_REGEX =
            "^sips?:[0-9A-Za-z._~%!$&'()*+,=:\\[\\]-]+(@[0-9A-Za-z._:\\[\\]-]+)?([;?][!#-;=?-\\[\\]-z|~]*)?$";
    static final TextPattern SIP_URI = TextPattern.of(SIP_URI_REGEX, "a sip or sips URI with a host");
    static final String USER_TO_USER_REGEX = "^[ -~]+$";
    static final TextPattern USER_TO_USER = TextPattern.of(USER_TO_USER_REGEX, "printable ASCII text");
    static final String WEBSOCKET_URI_REGEX =
            "^wss?://(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]-z|~]*)?$";
    static final TextPattern WEBSOCKET_URI = TextPattern.of(WEBSOCKET_URI_REGEX, "a ws or wss URI with a host");
    static final String WEB_URL_REGEX =
            "^https?://(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]-z|~]*)?$";
    static final TextPattern WEB_URL = TextPattern.of(WEB_URL_REGEX, "an http or https URL with a host");

    private Formats() {}
}
