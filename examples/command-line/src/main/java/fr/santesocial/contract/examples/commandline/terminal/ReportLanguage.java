package fr.santesocial.contract.examples.commandline.terminal;

/** The languages a report can be asked for in, as they are typed. */
public enum ReportLanguage {
    /** French. */
    fr,
    /** English. */
    en
}
