package dev.ncco.benchmarks;

import com.alibaba.fastjson2.JSON;

/** Writes the records with fastjson2. */
final class Fastjson2Contender implements Contender {

    @Override
    public byte[] page() {
        return JSON.toJSONBytes(Records.page());
    }

    @Override
    public byte[] ncco(int actions) {
        return JSON.toJSONBytes(Records.ncco(actions));
    }

    @Override
    public byte[] dense(int actions) {
        return JSON.toJSONBytes(DenseRecords.ncco(actions));
    }
}
