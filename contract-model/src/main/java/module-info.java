/** The domain model of French territorial health-social contracts, and its description of itself. */
module fr.santesocial.contract.model {
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports fr.santesocial.contract.model;
    exports fr.santesocial.contract.model.kind;
    exports fr.santesocial.contract.model.shape;
    exports fr.santesocial.contract.model.text;
    exports fr.santesocial.contract.model.value;
}
