/** The fluent DSL for calls and NCCOs. */
module dev.ncco.dsl {
    requires tools.jackson.core;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jetbrains.annotations;
    requires static org.jspecify;

    exports dev.ncco;
    exports dev.ncco.runtime;
    exports dev.ncco.runtime.document;
}
