package com.example;

import dev.ncco.Ncco;
import java.io.IOException;
import java.io.InputStream;

/** Parses a hand-written NCCO. Parsing cannot fail, because the build has checked the file. */
public final class Welcome {

    private Welcome() {}

    /** {@return the NCCO} */
    public static Ncco ncco() {
        try (InputStream in = Welcome.class.getResourceAsStream("/welcome.ncco.json")) {
            return Ncco.fromJson(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
