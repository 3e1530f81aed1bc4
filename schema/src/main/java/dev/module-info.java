/** The JSON Schemas of calls and NCCOs, and the checker of hand-written files. */
module dev.ncco.schema {
    requires transitive tools.jackson.databind;
    requires transitive com.networknt.schema;
    requires static org.jspecify;

    exports dev.ncco.schema;
    exports dev.ncco.schema.source;
}
