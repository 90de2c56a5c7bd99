/** Contracts as JSON: strict reader, canonical writer, and the check of a document from bytes to report. */
module fr.santesocial.contract.json {
    requires transitive fr.santesocial.contract.rules;
    requires static org.jspecify;
    requires tools.jackson.core;
    // Optional: only the package that meets mappers needs it.
    requires static tools.jackson.databind;

    exports fr.santesocial.contract.json;
    exports fr.santesocial.contract.json.jackson;
    exports fr.santesocial.contract.json.report;
}
