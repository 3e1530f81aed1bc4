package dev.ncco.samples;

import static dev.ncco.Voice.conversation;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.transcription;

import dev.ncco.Language;
import dev.ncco.Ncco;

/** A conference that starts when the moderator joins, and is recorded and transcribed. */
public final class ModeratedConference {

    private static final String NAME = "weekly-meeting";

    private ModeratedConference() {}

    /**
     * Builds the NCCO of the moderator.
     *
     * @return the NCCO
     */
    public static Ncco moderator() {
        return Ncco.of(conversation(NAME)
                .endOnExit(true)
                .transcription(transcription().language(Language.EN_US).eventUrl("https://example.com/transcripts"))
                .eventUrl("https://example.com/recordings"));
    }

    /**
     * Builds the NCCO of an attendee, who hears music until the moderator joins, and is muted.
     *
     * @return the NCCO
     */
    public static Ncco attendee() {
        return Ncco.of(
                talk("Please wait for the moderator."),
                conversation(NAME)
                        .startOnEnter(false)
                        .musicOnHoldUrl("https://example.com/waiting.mp3")
                        .mute(true));
    }

    /**
     * Prints both NCCOs.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println(moderator().toJson());
        System.out.println(attendee().toJson());
    }
}
