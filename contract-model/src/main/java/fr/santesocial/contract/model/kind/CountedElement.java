package fr.santesocial.contract.model.kind;

/** What a declared count counts. */
public enum CountedElement implements Labelled {
    AXES,
    OBJECTIVES,
    ACTIONS,
    FICHES,
    OPERATIONS,
    SIGNATORIES,
    PARTNERS,
    COMMUNES,
    EPCI,
    WORKING_GROUPS,
    FOCUS_GROUPS,
    AMENDMENTS,
    PHASES,
    STEPS,
    OTHER
}
