package dev.ncco.samples.spring;

import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.talk;

import dev.ncco.CallEvent;
import dev.ncco.DtmfResult;
import dev.ncco.Ncco;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The answer URL and the event URLs. An {@link Ncco} is returned as it is: Spring writes it as
 * {@code application/json}. Returned as a {@code String} it would go out as {@code text/plain}, and the platform would
 * not take it.
 */
@RestController
class VoiceController {

    private static final String CHOICE = "https://example.com/choice";

    /**
     * Answers a call.
     *
     * @param from who calls
     * @return what happens
     */
    @GetMapping("/answer")
    public Ncco answer(@RequestParam(defaultValue = "") String from) {
        String whom = from.isEmpty() ? "stranger" : from.replaceAll("\\B", " ");
        return Ncco.of(
                talk("Hello, " + whom + ". For \"sales\" press 1; <b>otherwise</b> hang up – thank you.")
                        .bargeIn(true),
                input(dtmf().maxDigits(1)).eventUrl(CHOICE));
    }

    /**
     * Goes on after a key was pressed.
     *
     * @param event what was pressed
     * @return what happens
     */
    @PostMapping("/choice")
    public Ncco choice(@RequestBody CallEvent event) {
        String digits = event.dtmf().flatMap(DtmfResult::digits).orElse("nothing");
        return Ncco.of(talk("You have pressed " + digits + "."));
    }

    /**
     * Takes note of an event.
     *
     * @param event what happened
     * @return nothing
     */
    @PostMapping("/event")
    public ResponseEntity<Void> event(@RequestBody CallEvent event) {
        return ResponseEntity.status(HttpStatus.NO_CONTENT)
                .header("X-Status", event.status().map(Object::toString).orElse("none"))
                .build();
    }

    /**
     * Checks an NCCO that somebody else has made, and gives it back.
     *
     * @param ncco the NCCO; a wrong one is answered by 400 before this is called
     * @return the same
     */
    @PostMapping("/echo")
    public Ncco echo(@RequestBody Ncco ncco) {
        return ncco;
    }
}
