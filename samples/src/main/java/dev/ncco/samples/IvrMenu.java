package dev.ncco.samples;

import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.speech;
import static dev.ncco.Voice.talk;

import dev.ncco.Language;
import dev.ncco.Ncco;

/** An IVR menu that accepts keys and speech and lets the caller interrupt. */
public final class IvrMenu {

    private IvrMenu() {}

    /**
     * Builds the NCCO.
     *
     * @return the NCCO
     */
    public static Ncco ncco() {
        return Ncco.of(
                talk("<speak>Welcome.<break time=\"300ms\"/> For sales press 1, for support press 2.</speak>")
                        .language(Language.EN_GB)
                        .style(2)
                        .bargeIn(true),
                input(
                                dtmf().maxDigits(1).timeOut(5),
                                speech().language(Language.EN_GB)
                                        .context("sales", "support")
                                        .endOnSilence(0.8))
                        .eventUrl("https://example.com/ivr/choice"),
                talk("We did not hear you. Goodbye."));
    }

    /**
     * Prints the NCCO.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println(ncco().toJson());
    }
}
