package dev.ncco;

import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.sip;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.waitFor;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Equality is that of JSON: the order of an object's members does not count, that of an array's elements does. */
class EqualityTest {

    private static final String URL = "https://example.com/";
    private static final long SEED = 20261124;

    /** A class of a user. */
    record Campaign(String name, Ncco ncco, TalkAction talk) {}

    @Test
    void theOrderOfAMapDoesNotCount() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<String> names = IntStream.range(0, 12).mapToObj(i -> "name" + i).toList();
        for (int i = 0; i < 50; i++) {
            Map<String, Object> one = shuffled(names, random);
            Map<String, Object> two = shuffled(names, random);
            assertEqual(notifyTo(URL, one), notifyTo(URL, two));
            assertEqual(notifyTo(URL, List.of(1, one)), notifyTo(URL, List.of(1, two)));
            assertEqual(
                    websocket("wss://example.com/", ContentType.AUDIO_L16_RATE_8000)
                            .headers(one),
                    websocket("wss://example.com/", ContentType.AUDIO_L16_RATE_8000)
                            .headers(two));
        }
        Map<String, String> headers = new LinkedHashMap<>(Map.of("a", "1"));
        headers.put("b", "2");
        assertEqual(
                sip("sip:a@example.com").headers(headers),
                sip("sip:a@example.com").headers(Map.of("b", "2", "a", "1")));
    }

    private static void assertEqual(Object one, Object two) {
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    }

    private static Map<String, Object> shuffled(List<String> names, Random random) {
        List<String> order = new java.util.ArrayList<>(names);
        Collections.shuffle(order, random);
        Map<String, Object> map = new LinkedHashMap<>();
        order.forEach(n -> map.put(n, Map.of(n, n.length())));
        return map;
    }

    @Test
    void valuesAndTheOrderOfListsCount() {
        assertThat(notifyTo(URL, List.of(1, 2))).isNotEqualTo(notifyTo(URL, List.of(2, 1)));
        assertThat(notifyTo(URL, Map.of("a", 1, "b", 2))).isNotEqualTo(notifyTo(URL, Map.of("a", 2, "b", 1)));
        assertThat(notifyTo(URL, Map.of("a", "1"))).isNotEqualTo(notifyTo(URL, Map.of("a", 1)));
        assertThat(Ncco.of(talk("a"), talk("b"))).isNotEqualTo(Ncco.of(talk("b"), talk("a")));
    }

    @Test
    void mapsAreWrittenInTheCallersOrder() {
        Map<String, Object> payload = new LinkedHashMap<>();
        for (String name : List.of("z", "a", "m", "b")) {
            payload.put(name, 1);
        }
        assertThat(notifyTo(URL, payload).toJson()).endsWith("\"payload\":{\"z\":1,\"a\":1,\"m\":1,\"b\":1}}");
    }

    /** Libraries that compare field by field see the values that stand for "not set". */
    @Test
    void fieldByField() {
        Campaign one = new Campaign("a", Ncco.of(talk("Hi"), waitFor()), talk("Hi"));
        Campaign two = new Campaign("a", Ncco.of(talk("Hi"), waitFor()), talk("Hi"));
        assertThat(one).usingRecursiveComparison().isEqualTo(two);
        assertThat(talk("Hi").level(0.5))
                .usingRecursiveComparison()
                .isEqualTo(talk("Hi").level(0.5));
        assertThat(dtmf().timeOut(1)).usingRecursiveComparison().isEqualTo(dtmf().timeOut(1));
        assertThat(phone("14155550100")).usingRecursiveComparison().isEqualTo(phone("14155550100"));
        assertThat(talk("Hi").level(0.5)).usingRecursiveComparison().isNotEqualTo(talk("Hi"));
    }
}
