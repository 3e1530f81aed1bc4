package dev.ncco.codegen.model;

import java.util.Locale;

/** Converts JSON names to Java names. */
public final class JavaNames {

    private JavaNames() {}

    /**
     * Returns a name such as {@code lengthTimer}.
     *
     * @param name a name with any separators
     * @return the name in lowerCamelCase
     */
    public static String lowerCamel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                upper = camel.length() > 0;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : camel.length() == 0 ? Character.toLowerCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    /**
     * Returns a name such as {@code LengthTimer}.
     *
     * @param name a name with any separators
     * @return the name in UpperCamelCase
     */
    public static String upperCamel(String name) {
        String camel = lowerCamel(name);
        return camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
    }

    /**
     * Returns a name such as {@code LENGTH_TIMER}.
     *
     * @param name a name with any separators or in camel case
     * @return the name in UPPER_SNAKE_CASE
     */
    public static String upperSnake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[^0-9A-Za-z]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
