// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.TextPattern;

/** The shapes of strings that several options share. */
final class Formats {
    static final TextPattern HEADER_NAME = TextPattern.of(
            "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "a header name (letters, digits and punctuation, no spaces)");
    static final TextPattern HEADER_TEXT =
            TextPattern.of("^[^\\u0000-\\u001F\\u007F]*$", "text without control characters");
    static final TextPattern LANGUAGE_TAG =
            TextPattern.of("^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8})*$", "a language tag such as en-GB");
    static final TextPattern PHONE_NUMBER =
            TextPattern.of("^[0-9]{7,15}$", "7 to 15 digits, country code first, without + or spaces");
    static final TextPattern SIP_URI = TextPattern.of(
            "^sips?:[0-9A-Za-z._~%!$&'()*+,=:\\[\\]-]+(@[0-9A-Za-z._:\\[\\]-]+)?([;?][!#-;=?-\\[\\]-~]*)?$",
            "a sip or sips URI with a host");
    static final TextPattern USER_TO_USER = TextPattern.of("^[ -~]+$", "printable ASCII text");
    static final TextPattern WEBSOCKET_URI = TextPattern.of(
            "^wss?://(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]-~]*)?$",
            "a ws or wss URI with a host");
    static final TextPattern WEB_URL = TextPattern.of(
            "^https?://(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]-~]*)?$",
            "an http or https URL with a host");

    private Formats() {}
}
