/** The JSON Schemas of calls and NCCOs, and the checker of documents. */
@SuppressWarnings("module") // The modules that dev.ncco.schema.text is exported to are compiled later.
module dev.ncco.schema {
    requires transitive tools.jackson.databind;
    requires transitive com.networknt.schema;
    requires java.xml;
    requires static org.jspecify;

    exports dev.ncco.schema;
    exports dev.ncco.schema.check;
    exports dev.ncco.schema.files;
    exports dev.ncco.schema.policy;
    exports dev.ncco.schema.redact;
    exports dev.ncco.schema.report;
    exports dev.ncco.schema.rules;
    exports dev.ncco.schema.model;
    exports dev.ncco.schema.source;
    exports dev.ncco.schema.text to
            dev.ncco.cli,
            dev.ncco.codegen,
            dev.ncco.maven;
}
