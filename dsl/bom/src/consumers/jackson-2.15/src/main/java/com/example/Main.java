package com.example;

import static dev.ncco.Voice.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ncco.*;

public class Main {

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        String json = mapper.writeValueAsString(Ncco.of(talk("Hello World")));
        System.out.println(mapper.readValue(json, Ncco.class).toJson());
    }
}
