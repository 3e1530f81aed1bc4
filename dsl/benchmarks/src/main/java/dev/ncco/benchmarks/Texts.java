package dev.ncco.benchmarks;

import java.util.List;
import java.util.Map;

/** The texts of the documents, created in advance so that they are not measured. */
final class Texts {

    static final int KINDS = 8;
    static final String EVENT_URL = "https://example.com/webhooks/events?campaign=autumn";
    static final String STREAM_URL = "https://example.com/audio/please-wait-for-the-next-agent.mp3";
    static final String NUMBER = "14155550100";
    static final Map<String, Object> PAYLOAD = Map.of("campaign", "autumn");
    static final List<String> CONTEXT = List.of("billing", "support");

    static final String UUID = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";

    private static final String[] SAID = new String[500];

    static {
        for (int i = 0; i < SAID.length; i++) {
            SAID[i] = "Thank you for calling, this is message number " + i
                    + (i % 16 == 1
                            ? ": please say \"agent\" or press 1."
                            : ": please say agent, or press 1 to hear it again.");
        }
    }

    private Texts() {}

    static String said(int i) {
        return SAID[i];
    }
}
