/** Reads and writes the values of the DSL as request and response bodies of Jakarta REST. */
module dev.ncco.jakarta.rest {
    requires transitive jakarta.ws.rs;
    requires dev.ncco.dsl;
    requires static org.jspecify;

    exports dev.ncco.jakarta.rest;

    provides jakarta.ws.rs.core.Feature with
            dev.ncco.jakarta.rest.NccoFeature;
}
