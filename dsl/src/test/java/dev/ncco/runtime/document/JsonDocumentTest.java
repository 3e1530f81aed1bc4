package dev.ncco.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.CallEvent;
import dev.ncco.Voice;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hashes, and how a value that stands for an object is written. */
class JsonDocumentTest {

    /** Without this, maps keyed by calls would be as slow as lists. */
    @Test
    void textsOfOneLengthAndSumRarelyShareAHash() {
        Set<Integer> hashes = new HashSet<>();
        int documents = 0;
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = one; other <= 'z'; other++) {
                hashes.add(Voice.talk("" + one + other).hashCode());
                documents++;
            }
        }
        assertThat(hashes).hasSizeGreaterThan(documents * 9 / 10);
    }

    @Test
    void aStringThatStandsForAnObjectIsWrittenAsAString() {
        assertThat(CallEvent.fromJson("{\"dtmf\":\"7#\"}").dtmf().orElseThrow().toJson())
                .isEqualTo("\"7#\"");
    }
}
