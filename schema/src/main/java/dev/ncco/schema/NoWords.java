package dev.ncco.schema;

import com.networknt.schema.i18n.MessageSource;
import java.util.Locale;
import java.util.function.Supplier;

/** The validator's own words are never shown, so they need not be looked up and put together. */
final class NoWords implements MessageSource {

    @Override
    public String getMessage(String key, Supplier<String> otherwise, Locale locale, Object... arguments) {
        return key;
    }

    @Override
    public String getMessage(String key, Locale locale, Object... arguments) {
        return key;
    }
}
