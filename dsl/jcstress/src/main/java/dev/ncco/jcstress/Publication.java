package dev.ncco.jcstress;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import dev.ncco.TalkAction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Tests a value that one thread stores in a plain field while another thread reads the field. */
public final class Publication {

    private Publication() {}

    /** Tests a value from a factory method with two options set. */
    @JCStressTest
    @Outcome(id = "-1, -1, -1", expect = Expect.ACCEPTABLE, desc = "no value yet")
    @Outcome(id = "5, 2, 1", expect = Expect.ACCEPTABLE, desc = "the whole value")
    @Outcome(expect = Expect.FORBIDDEN, desc = "a half-made value")
    @State
    public static class Options {

        TalkAction talk;

        /** Creates and stores the value. */
        @Actor
        public void writer() {
            talk = talk("Hello").bargeIn(true).loop(2);
        }

        /**
         * Reads the value.
         *
         * @param result the length of the text, the number of repetitions, and whether the caller can interrupt
         */
        @Actor
        public void reader(III_Result result) {
            TalkAction seen = talk;
            result.r1 = seen == null ? -1 : seen.text().length();
            result.r2 = seen == null ? -1 : seen.loop().orElse(0);
            result.r3 = seen == null ? -1 : seen.bargeIn().orElse(false) ? 1 : 0;
        }
    }

    /** Tests a value that the last of several stages creates. */
    @JCStressTest
    @Outcome(id = "-1, -1", expect = Expect.ACCEPTABLE, desc = "no value yet")
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the whole value")
    @Outcome(expect = Expect.FORBIDDEN, desc = "a half-made value")
    @State
    public static class Stages {

        Call call;

        /** Creates and stores the value. */
        @Actor
        public void writer() {
            call = Call.to(phone("14155550100")).from("14155550100").ncco(talk("Hello"));
        }

        /**
         * Reads the value.
         *
         * @param result the number of endpoints and of actions
         */
        @Actor
        public void reader(II_Result result) {
            Call seen = call;
            result.r1 = seen == null ? -1 : seen.to().size();
            result.r2 = seen == null ? -1 : seen.ncco().orElseThrow().size();
        }
    }
}
