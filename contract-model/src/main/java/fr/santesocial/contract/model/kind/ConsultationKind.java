package fr.santesocial.contract.model.kind;

/** How people were consulted. */
public enum ConsultationKind implements Labelled {
    QUESTIONNAIRE,
    INTERVIEWS,
    PUBLIC_MEETING,
    OTHER
}
