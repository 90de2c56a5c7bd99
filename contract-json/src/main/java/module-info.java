/** Contracts as JSON: strict reader, canonical writer, and the check of a document from bytes to report. */
module fr.santesocial.contract.json {
    requires transitive fr.santesocial.contract.rules;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports fr.santesocial.contract.json;
}
