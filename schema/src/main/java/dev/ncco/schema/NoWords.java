package dev.ncco.schema;

import com.networknt.schema.i18n.MessageSource;
import java.util.Locale;
import java.util.function.Supplier;

/** A source without messages: those of the validator are never shown, so they are not looked up or formatted. */
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
