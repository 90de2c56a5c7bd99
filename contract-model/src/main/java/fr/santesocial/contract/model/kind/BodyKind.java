package fr.santesocial.contract.model.kind;

/** Kind of a body of the governance. */
public enum BodyKind implements Labelled {
    STEERING,
    TECHNICAL,
    COORDINATION,
    WORKING_GROUP,
    RESOURCE_PLATFORM,
    OTHER
}
