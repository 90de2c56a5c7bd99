package fr.santesocial.contract.rules.report;

/**
 * What tells the findings of one report from one another when its document changes, each as sixteen hexadecimal digits.
 * Neither depends on lines, columns or what else stands in a list. Safe to share between threads.
 */
public interface Fingerprints {

    /** What the finding is about: changes with the values it is about. A derogation is granted for it. */
    String ofValue(Finding finding);

    /** Whose finding it is: stays while the values change. Elements alike in all they are called by have the same. */
    String ofPlace(Finding finding);
}
