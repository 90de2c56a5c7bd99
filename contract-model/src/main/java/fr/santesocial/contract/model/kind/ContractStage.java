package fr.santesocial.contract.model.kind;

/** How far a contract has come. */
public enum ContractStage implements Labelled {
    PREPARATION,
    FRAMEWORK_SIGNED,
    IN_FORCE,
    CLOSED
}
