package com.example;

import dev.ncco.Ncco;
import java.io.IOException;
import java.io.InputStream;

/** Reads an NCCO that was written by hand; the build has checked it, so reading cannot fail. */
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
