package dev.ncco.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records with the databind library of Jackson 3. */
final class Jackson3Contender implements Contender {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public byte[] page() {
        return MAPPER.writeValueAsBytes(Records.page());
    }

    @Override
    public byte[] ncco(int actions) {
        return MAPPER.writeValueAsBytes(Records.ncco(actions));
    }

    @Override
    public byte[] dense(int actions) {
        return MAPPER.writeValueAsBytes(DenseRecords.ncco(actions));
    }
}
