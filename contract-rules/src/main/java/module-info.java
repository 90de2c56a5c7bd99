/** The rules for health-social contracts: profiles, verdict, report. */
module fr.santesocial.contract.rules {
    requires transitive fr.santesocial.contract.model;
    requires static org.jspecify;

    exports fr.santesocial.contract.rules;
    exports fr.santesocial.contract.rules.profile;
    exports fr.santesocial.contract.rules.report;
    exports fr.santesocial.contract.rules.rule;
    exports fr.santesocial.contract.rules.source;
    exports fr.santesocial.contract.rules.text;
}
