package fr.santesocial.contract.examples.commandline;

/** The languages a report can be asked for in, as they are typed. */
enum ReportLanguage {
    fr,
    en
}
