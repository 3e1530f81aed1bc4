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
 * The controller of the answer URL and the event URLs. It returns an {@link Ncco}, which Spring writes as
 * {@code application/json}. Spring would write a {@code String} as {@code text/plain}, which the platform rejects.
 */
@RestController
class VoiceController {

    private static final String CHOICE = "https://example.com/choice";

    /**
     * Answers a call.
     *
     * @param from the caller's number
     * @return the NCCO
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
     * Answers the event of the input action.
     *
     * @param event the event, with the key pressed, if any
     * @return the NCCO
     */
    @PostMapping("/choice")
    public Ncco choice(@RequestBody CallEvent event) {
        String digits = event.dtmf().flatMap(DtmfResult::digits).orElse("nothing");
        return Ncco.of(talk("You have pressed " + digits + "."));
    }

    /**
     * Receives an event.
     *
     * @param event the event
     * @return a response without a body
     */
    @PostMapping("/event")
    public ResponseEntity<Void> event(@RequestBody CallEvent event) {
        return ResponseEntity.status(HttpStatus.NO_CONTENT)
                .header("X-Status", event.status().map(Object::toString).orElse("none"))
                .build();
    }

    /**
     * Returns an NCCO that another system created, after validation.
     *
     * @param ncco the NCCO; an invalid one is answered with 400 before this method is called
     * @return the same NCCO
     */
    @PostMapping("/echo")
    public Ncco echo(@RequestBody Ncco ncco) {
        return ncco;
    }
}
