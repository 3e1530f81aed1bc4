package dev.ncco.samples.frameworks;

import dev.ncco.HttpMethod;
import dev.ncco.Language;
import dev.ncco.Ncco;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A class of an application that has values of the DSL as members.
 *
 * @param id an id
 * @param ncco a document
 * @param language a value of an open enumeration
 * @param method a value of a closed enumeration
 */
@Serdeable // for Micronaut
public record Answer(String id, Ncco ncco, Language language, HttpMethod method) {}
