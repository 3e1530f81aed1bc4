package dev.ncco.samples.answercall;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.record;
import static dev.ncco.Voice.talk;

import dev.ncco.CallEvent;
import dev.ncco.DtmfResult;
import dev.ncco.EventType;
import dev.ncco.Language;
import dev.ncco.Ncco;
import java.util.Set;

/** What callers hear: it depends on who calls, and on what they press. */
public class Menu {

    private static final String SALES = "14155550101";
    private static final String SUPPORT = "14155550102";

    private final String choiceUrl;
    private final String eventUrl;
    private final Set<String> regulars;
    private final Ncco greeting;

    /**
     * Makes a menu.
     *
     * @param base where this service can be reached from outside
     * @param regulars callers who are put through at once
     */
    public Menu(String base, Set<String> regulars) {
        this.choiceUrl = base + "/choice";
        this.eventUrl = base + "/event";
        this.regulars = Set.copyOf(regulars);
        this.greeting =
                ask("Welcome to Example Bank. For sales press 1, for support press 2, to leave a message press 3.");
    }

    /**
     * Answers a call.
     *
     * @param call who calls
     * @return what happens
     */
    public Ncco answer(CallEvent call) {
        return call.from().filter(regulars::contains).isPresent()
                ? Ncco.of(talk("Welcome back.").language(Language.EN_GB), connect(phone(SUPPORT)))
                : greeting;
    }

    /**
     * Goes on after a key was pressed, or none.
     *
     * @param event what was pressed
     * @return what happens
     */
    public Ncco choice(CallEvent event) {
        String digits = event.dtmf().flatMap(DtmfResult::digits).orElse("");
        return switch (digits) {
            case "1" -> putThrough("sales", SALES);
            case "2" -> putThrough("support", SUPPORT);
            case "3" -> voicemail("Please speak after the tone, and end with the hash key.");
            case "" -> ask("I did not hear anything. Please press 1, 2 or 3.");
            default -> ask("There is no " + digits + ". Please press 1, 2 or 3.");
        };
    }

    /**
     * Goes on after nobody picked up.
     *
     * @return what happens
     */
    public Ncco nobody() {
        return voicemail("Nobody is free. Please leave a message after the tone, and end with the hash key.");
    }

    private Ncco ask(String text) {
        return Ncco.of(
                talk(text).language(Language.EN_GB).bargeIn(true),
                input(dtmf().maxDigits(1).timeOut(5)).eventUrl(choiceUrl));
    }

    /** Synchronous, so that the answer to the event can take over when nobody picks up. */
    private Ncco putThrough(String department, String number) {
        return Ncco.of(
                talk("I am putting you through to " + department + ".").language(Language.EN_GB),
                connect(phone(number))
                        .timeout(20)
                        .eventType(EventType.SYNCHRONOUS)
                        .eventUrl(eventUrl));
    }

    private Ncco voicemail(String text) {
        return Ncco.of(
                talk(text).language(Language.EN_GB),
                record().beepStart(true).endOnKey("#").timeOut(120).eventUrl(eventUrl));
    }
}
