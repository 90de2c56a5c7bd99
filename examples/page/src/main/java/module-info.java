/** Contracts for people: an overview of each as plain data, and pages made of it that stand alone. */
module fr.santesocial.contract.examples.page {
    requires transitive fr.santesocial.contract.rules;
    requires gg.jte.runtime;
    requires static org.jspecify;

    exports fr.santesocial.contract.examples.overview;
    exports fr.santesocial.contract.examples.page;
}
