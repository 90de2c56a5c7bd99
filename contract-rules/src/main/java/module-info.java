/** The rules for health-social contracts: profiles, verdict, report. */
module fr.santesocial.contract.rules {
    requires transitive fr.santesocial.contract.model;
    // Optional: only AnnotationCheck.standard() and the report beside a violation of ConformsTo need it.
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports fr.santesocial.contract.rules;
    exports fr.santesocial.contract.rules.derogation;
    exports fr.santesocial.contract.rules.geography;
    exports fr.santesocial.contract.rules.jakarta;
    exports fr.santesocial.contract.rules.profile;
    exports fr.santesocial.contract.rules.report;
    exports fr.santesocial.contract.rules.rule;
    exports fr.santesocial.contract.rules.source;
    exports fr.santesocial.contract.rules.text;
}
