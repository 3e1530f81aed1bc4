package dev.ncco.benchmarks;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.List;

/** Writes the records with avaje-jsonb, whose adapters are generated at compile time. */
final class AvajeContender implements Contender {

    private static final Jsonb JSONB = Jsonb.builder().build();
    private static final JsonType<Records.Call> CALL = JSONB.type(Records.Call.class);
    private static final JsonType<List<Object>> NCCO = JSONB.type(Object.class).list();

    @Override
    public byte[] page() {
        return CALL.toJsonBytes(Records.page());
    }

    @Override
    public byte[] ncco(int actions) {
        return NCCO.toJsonBytes(Records.ncco(actions));
    }

    @Override
    public byte[] dense(int actions) {
        return NCCO.toJsonBytes(DenseRecords.ncco(actions));
    }
}
