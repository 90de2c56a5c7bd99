/** A small application on the module path: it reads, checks, builds and writes contracts, with a rule of its own. */
module fr.santesocial.contract.examples.quickstart {
    requires fr.santesocial.contract.json;
    requires jdk.httpserver;
    requires static org.jspecify;
    requires tools.jackson.databind;
}
