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

/** An IVR menu: maps events to NCCOs by the caller's number and the keys pressed. */
public class Menu {

    private static final String SALES = "14155550101";
    private static final String SUPPORT = "14155550102";

    private final String choiceUrl;
    private final String eventUrl;
    private final Set<String> regulars;
    private final Ncco greeting;

    /**
     * Creates a menu.
     *
     * @param base the public base URL of the server
     * @param regulars numbers of callers who are connected without the menu
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
     * @param call the answer webhook
     * @return the NCCO
     */
    public Ncco answer(CallEvent call) {
        return call.from().filter(regulars::contains).isPresent()
                ? Ncco.of(talk("Welcome back.").language(Language.EN_GB), connect(phone(SUPPORT)))
                : greeting;
    }

    /**
     * Answers the event of the input action.
     *
     * @param event the event, with the key pressed, if any
     * @return the NCCO
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
     * Returns the NCCO for a call that nobody answered.
     *
     * @return the NCCO
     */
    public Ncco unanswered() {
        return voicemail("Nobody is free. Please leave a message after the tone, and end with the hash key.");
    }

    private Ncco ask(String text) {
        return Ncco.of(
                talk(text).language(Language.EN_GB).bargeIn(true),
                input(dtmf().maxDigits(1).timeOut(5)).eventUrl(choiceUrl));
    }

    /** The event is synchronous: if nobody answers, the response to it replaces the NCCO. */
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
